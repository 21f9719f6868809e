import { shortNames } from "./shortNames.mjs";
import { toArrows } from "./toArrows.mjs";
import { toConstants } from "./toConstants.mjs";
import { toShortNames } from "./toShortNames.mjs";

/** A webpack plugin that rewrites a bundle before the minifier, in the ways that the minifier has no option for. */
export class RewritePlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("RewritePlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: "RewritePlugin", stage }, () => {
        for (const name of Object.keys(compilation.assets).filter((file) => file.endsWith(".js")))
          compilation.updateAsset(name, (bundle) => new sources.RawSource(rewrite(bundle.source())));
      });
    });
  }
}

function rewrite(code) {
  return toShortNames(toConstants(toArrows(code)), shortNames);
}

import { toArrows } from "./toArrows.mjs";

/**
 * A webpack plugin that writes the functions of a bundle as arrow functions, before the minifier, which joins them
 * into one declaration but doesn't turn declarations into arrows itself: a fiftieth of the bundle. They stay at the
 * top of their scope, so that all are there before the first line that calls one, as declarations are.
 */
export class ArrowsPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ArrowsPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: "ArrowsPlugin", stage }, () => {
        for (const name of Object.keys(compilation.assets).filter((file) => file.endsWith(".js")))
          compilation.updateAsset(name, (bundle) => new sources.RawSource(toArrows(bundle.source())));
      });
    });
  }
}

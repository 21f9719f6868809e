import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { writeEntryStubs } from "./writeEntryStubs.mjs";
import { writeStubs } from "./writeStubs.mjs";

/**
 * A webpack plugin that puts the top-level functions above the minified bundle, copies `appsscript.json`, and refuses
 * syntax newer than ES2021, which the server of Apps Script doesn't take.
 */
export class StubsPlugin {
  /** @param {{ root: string, catalogue: Parameters<typeof writeStubs>[0] }} options */
  constructor({ root, catalogue }) {
    this.root = root;
    this.catalogue = catalogue;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("StubsPlugin", (compilation) => {
      // After the minifier, which would drop the comments and shorten the names.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "StubsPlugin", stage }, () => {
        const stubs = `${writeStubs(this.catalogue)}${writeEntryStubs()}var kaohe,kaoheRun;`;
        compilation.updateAsset("Code.js", (bundle) => new sources.ConcatSource(stubs, bundle));
        parse(compilation.getAsset("Code.js").source.source(), { ecmaVersion: 2021, sourceType: "script" });
        const settings = readFileSync(join(this.root, "apps-script/appsscript.json"));
        compilation.emitAsset("appsscript.json", new sources.RawSource(settings));
      });
    });
  }
}

import { writeMacroBlock } from "./writeMacroBlock.mjs";

/** A webpack plugin that puts the macro, which must have been built, at the end of the sidebar's page. */
export class MacroBlockPlugin {
  /** @param {{ macro: string, page: string }} options `macro` is the built file, `page` the name of the page */
  constructor({ macro, page }) {
    this.macro = macro;
    this.page = page;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("MacroBlockPlugin", (compilation) => {
      // After the page was put together.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "MacroBlockPlugin", stage }, () => {
        compilation.fileDependencies.add(this.macro);
        compilation.updateAsset(this.page, (page) => {
          const text = page.source().toString();
          const end = text.lastIndexOf("</body>");
          return new sources.RawSource(text.slice(0, end) + writeMacroBlock(this.macro) + text.slice(end));
        });
      });
    });
  }
}

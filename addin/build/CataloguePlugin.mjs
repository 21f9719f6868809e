import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { localiseCatalogue } from "./localiseCatalogue.mjs";
import { writeMetadata } from "./writeMetadata.mjs";
import { writeReference } from "./writeReference.mjs";
import { writeReferencePage } from "./writeReferencePage.mjs";

const LANGUAGES = { en: "en", "zh-CN": "zhCN", "zh-TW": "zhTW" };

/**
 * A webpack plugin that puts beside the functions bundle everything made from the catalogue (metadata and reference
 * in three languages) and the files that are copied as they are (page, manifest, icons).
 */
export class CataloguePlugin {
  /** @param {{ root: string, catalogue: import("./readCatalogue.mjs").CatalogueEntry[] }} options */
  constructor({ root, catalogue }) {
    this.root = root;
    this.catalogue = catalogue;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("CataloguePlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "CataloguePlugin", stage }, () => {
        for (const [name, content] of this.writeAssets())
          compilation.emitAsset(name, new sources.RawSource(content));
      });
    });
  }

  writeAssets() {
    const read = (path) => readFileSync(join(this.root, path));
    const assets = [
      ["manifest.xml", read("manifest.xml")],
      ["functions.html", read("addin/functions/functions.html")],
      ...readdirSync(join(this.root, "addin/assets")).map((name) => [
        `assets/${name}`,
        read(`addin/assets/${name}`),
      ]),
    ];
    for (const [language, folder] of Object.entries(LANGUAGES)) {
      const words = (file) => JSON.parse(read(`core/words/${folder}/${file}.json`));
      // English is the language of the declaration itself.
      const localised =
        language === "en" ? this.catalogue : localiseCatalogue(this.catalogue, words("functions"), language);
      const suffix = language === "en" ? "" : `.${language}`;
      assets.push([`functions${suffix}.json`, writeMetadata(localised)]);
      const reference = writeReference(localised, words("reference"));
      assets.push([`reference/functions.${language}.md`, reference]);
      assets.push([`reference/functions.${language}.html`, writeReferencePage(reference, language)]);
    }
    return assets;
  }
}

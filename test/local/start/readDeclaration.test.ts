import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { functionTexts } from "../../../local/start/build/functionTexts";
import { readDeclaration } from "../../../local/start/build/readDeclaration";
import { loadLocaliseCatalogue, loadReadCatalogue } from "../../hosts/catalogue/loadBuild";
import { inProject } from "../../hosts/projectRoot";

const FILE = inProject("core/functions/functions.ts");
const declared = readDeclaration(readFileSync(FILE, "utf8"));

it("reads from the declaration what the official generator and the reference read", async () => {
  const catalogue = await (await loadReadCatalogue())(FILE);
  expect(declared).toEqual(
    catalogue.map(({ id, exportName, description, parameters, returns, examples }) => ({
      id,
      exportName,
      description,
      returns,
      parameters: parameters.map(({ name, description: meaning, ...rest }) => ({
        name,
        description: meaning,
        optional: "optional" in rest && rest.optional === true,
      })),
      examples,
    })),
  );
});

it.each(["zh-CN", "zh-TW"] as const)(
  "speaks of the functions in %s as the Excel catalogue does",
  async (language) => {
    const words: unknown = JSON.parse(
      readFileSync(inProject(`core/words/${language.replace("-", "")}/functions.json`), "utf8"),
    );
    const catalogue = await (await loadReadCatalogue())(FILE);
    const localised = (await loadLocaliseCatalogue())(catalogue, words as never, language);
    const textsOf = (
      entries: readonly { description: string; parameters: readonly { name: string }[] }[],
    ): unknown =>
      entries.map(({ description, parameters }) => [description, parameters.map(({ name }) => name)]);
    expect(textsOf(functionTexts(declared, language))).toEqual(textsOf(localised));
  },
);

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../projectRoot";
import { type FunctionWords, loadLocaliseCatalogue, loadReadCatalogue } from "./loadBuild";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

function readBuilt(name: string): string {
  return readFileSync(inProject("dist/addin", name), "utf8");
}

const english = JSON.parse(readBuilt("functions.json")) as Metadata;
const readCatalogue = await loadReadCatalogue();
const localiseCatalogue = await loadLocaliseCatalogue();
const catalogue = await readCatalogue(inProject("core/functions/functions.ts"));
const chineseWords = (): Record<string, FunctionWords> =>
  JSON.parse(readFileSync(inProject("core/words/zhCN/functions.json"), "utf8")) as Record<
    string,
    FunctionWords
  >;

describe("the metadata that Excel reads", () => {
  it("lets error values into the functions and keeps rich data out", () => {
    expect(english.allowErrorForDataTypeAny).toBe(true);
    expect(english.allowCustomDataForDataTypeAny).toBeUndefined();
  });

  it.each(["zh-CN", "zh-TW"])("exists in %s with the same functions under the same names", (language) => {
    const localised = JSON.parse(readBuilt(`functions.${language}.json`)) as Metadata;
    const names = (metadata: Metadata): unknown =>
      metadata.functions.map(({ id, name, parameters }) => [
        id,
        name,
        parameters.map(({ optional }) => optional === true),
      ]);
    expect(names(localised)).toEqual(names(english));
    const texts = localised.functions.flatMap((described) => [
      described.description,
      ...described.parameters.flatMap(({ name, description }) => [name, description]),
    ]);
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it("holds one line a text", () => {
    expect(english.functions.filter(({ description }) => /\s{2}|\n/.test(description))).toEqual([]);
  });
});

describe("the texts in another language", () => {
  it("stop the build where one is missing, by name", () => {
    const words = chineseWords();
    delete words.GRADE;
    delete words.BAND?.parameters.column;
    const ratio = words.RATIO;
    if (ratio) ratio.description = "";
    expect(() => localiseCatalogue(catalogue, words, "zh-CN")).toThrow(
      /zh-CN[\s\S]*missing: GRADE\n[\s\S]*missing: BAND\(column\)\.name[\s\S]*missing: RATIO\.description/,
    );
  });

  it("stop the build where one is left over, by name", () => {
    const words = chineseWords();
    const grade = words.GRADE;
    if (grade) words.GRADES = grade;
    const ratio = words.RATIO;
    if (ratio) ratio.parameters.divisor = { name: "除数", description: "除数。" };
    expect(() => localiseCatalogue(catalogue, words, "zh-CN")).toThrow(
      /left over: GRADES\n[\s\S]*left over: RATIO\(divisor\)/,
    );
  });
});

describe("the function reference", () => {
  it.each(["en", "zh-CN", "zh-TW"])(
    "in %s shows each function as both hosts spell it, with its examples",
    (language) => {
      const reference = readBuilt(`reference/functions.${language}.md`);
      for (const { id, examples, source } of catalogue) {
        expect(reference).toContain(`\`=PERF.${id}(`);
        expect(reference).toContain(`\`=PERF_${id}(`);
        expect(source).toMatch(/^E\d\d$/);
        for (const { formula, answer } of examples) {
          expect(reference).toContain(`\`=PERF.${formula.slice(1)}\` → \`${answer}\``);
          expect(reference).toContain(`\`=PERF_${formula.slice(1)}\` → \`${answer}\``);
        }
      }
    },
  );
});

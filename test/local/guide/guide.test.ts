import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { perf, shown } from "../../core/answers";
import { parseFormula, parseLiteral } from "../../hosts/catalogue/parseFormula";
import { inProject } from "../../hosts/projectRoot";

const LANGUAGES = { "zh-CN": /zh-?CN/, en: /\ben\b/ } as const;
const OTHER_LANGUAGES = /\/(?:en|zhCN|zhTW)(?:\/|\.ts$)/;
/** Where the texts of the product stand. */
const WORD_FOLDERS = ["core/words", "sidebar/words", "apps-script/words", "local/workbook/words"];
const WORD_FILES = [
  "apps-script/menu/menuWords.ts",
  "core/department/sheetNames.ts",
  "core/department/read/columns.ts",
  "core/schemes/commonColumns.ts",
];

const read = (path: string): string => readFileSync(inProject(path), "utf8");
const texts = (code: string): string[] =>
  [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(([, text = ""]) => text);

/** Every text that the product has in a language; those in which words are filled in aren't among them. */
function wordsOf(language: keyof typeof LANGUAGES): ReadonlySet<string> {
  const files = WORD_FOLDERS.flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  ).filter((file) => file.endsWith(".ts") && (!OTHER_LANGUAGES.test(file) || LANGUAGES[language].test(file)));
  return new Set([...files, ...WORD_FILES, "manifest.xml"].flatMap((file) => texts(read(file))));
}

const FORMULA = /`(=PERF\.[^`]*)`(?: → `([^`]*)`)?/g;

describe.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])("the guide for HR in %s", (language) => {
  const guide = read(`local/guide/guide.${language}.md`);
  const formulas = [...guide.matchAll(FORMULA)]
    .map(([, formula = "", answer]) => ({ formula, answer }))
    .filter(({ formula }) => !formula.includes("…"));

  it("says what each of its formulas gives", () => {
    expect(formulas.length).toBeGreaterThan(25);
    expect(formulas.filter(({ answer }) => answer === undefined)).toEqual([]);
  });

  it.each(formulas)("$formula → $answer", ({ formula, answer = "" }) => {
    const { id, cells } = parseFormula(formula.replace("PERF.", ""));
    const name = id.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const given = shown(perf[name as keyof typeof perf](...cells));
    const isOne =
      Array.isArray(given) && given.length === 1 && Array.isArray(given[0]) && given[0].length === 1;
    const cell: unknown = isOne ? (given as unknown[][])[0]?.[0] : given;
    if (answer.startsWith("#")) expect(String(cell).split(" ")[0]).toBe(answer);
    else expect(cell).toEqual(parseLiteral(answer));
  });

  it("calls sheets, columns and buttons as the product does: what is bold is one of its words", () => {
    const words = wordsOf(language);
    const bold = [...guide.matchAll(/\*\*(.+?)\*\*/g)].map(([, text = ""]) => text);
    expect(bold.length).toBeGreaterThan(60);
    expect([...new Set(bold)].filter((text) => !words.has(text))).toEqual([]);
  });

  it("leads nowhere that isn't there", () => {
    const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replace(/ /g, "-"),
    );
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor);
    expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});

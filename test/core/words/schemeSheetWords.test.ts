import { describe, expect, it } from "vitest";
import { columnText, headerText } from "../../../core/schemeSheet/columnHeaders";
import { matchHeaders } from "../../../core/schemeSheet/matchHeaders";
import { PARTS } from "../../../core/schemeSheet/parts/partList";
import { wordKey } from "../../../core/schemeSheet/text/sheetWords";
import type { Language } from "../../../core/words/language";
import { schemeSheetWords } from "../../../core/words/renderSchemeSheet";

const LANGUAGES: Language[] = ["en", "zh-CN", "zh-TW"];

/** What the words of all languages come to, each with what it says. */
function meanings(of: (language: Language) => Readonly<Record<string, string>>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const language of LANGUAGES) {
    for (const [word, shown] of Object.entries(of(language))) {
      const key = wordKey(shown);
      found.set(key, (found.get(key) ?? new Set()).add(word));
    }
  }
  return found;
}

const ambiguous = (found: Map<string, Set<string>>): [string, string[]][] =>
  [...found].filter(([, words]) => words.size > 1).map(([key, words]) => [key, [...words]]);

describe.each(LANGUAGES)("the words of the scheme sheet in %s", (language) => {
  const words = schemeSheetWords(language);

  it.each(PARTS.map((part): [string, (typeof PARTS)[number]] => [part.id, part]))(
    "%s: every column has a header and one sentence",
    (_, part) => {
      for (const { column } of part.columns) {
        const [header, comment] = columnText(part.id, column, language);
        expect(header, column).not.toBe(column);
        expect(comment, column).toMatch(/[.。]$/);
      }
      expect(words.parts[part.id].hint).not.toBe("");
    },
  );

  it.each(PARTS.map((part): [string, (typeof PARTS)[number]] => [part.id, part]))(
    "%s: every header leads to its own column",
    (_, part) => {
      const headers = part.columns.map((spec) => headerText(part.id, spec, language));
      const others = LANGUAGES.filter((other) => other !== language);
      const { places, twice, strangers } = matchHeaders(part, headers, [language, ...others]);
      expect([...twice, ...strangers]).toEqual([]);
      expect([...places.keys()]).toEqual(part.columns.map(({ column }) => column));
    },
  );

  it("don't name a header that no column has", () => {
    for (const { id, columns, hasResults } of PARTS) {
      const known = new Set(columns.map(({ column }) => column.replace(/\.(en|zh-CN|zh-TW)$/, "")));
      if (hasResults) known.add("result");
      expect(Object.keys(words.parts[id].columns).filter((column) => !known.has(column))).toEqual([]);
    }
  });
});

describe("the words of all languages", () => {
  it.each(Object.keys(schemeSheetWords("en").choices))("%s: no word says two things", (set) => {
    const key = set as keyof ReturnType<typeof schemeSheetWords>["choices"];
    expect(ambiguous(meanings((language) => schemeSheetWords(language).choices[key]))).toEqual([]);
  });

  it("name each setting, term and table once", () => {
    expect(ambiguous(meanings((language) => schemeSheetWords(language).settings))).toEqual([]);
    expect(ambiguous(meanings((language) => schemeSheetWords(language).terms))).toEqual([]);
    const titles = (language: Language): Record<string, string> =>
      Object.fromEntries(PARTS.map(({ id }) => [id, schemeSheetWords(language).parts[id].title]));
    expect(ambiguous(meanings(titles))).toEqual([]);
  });
});

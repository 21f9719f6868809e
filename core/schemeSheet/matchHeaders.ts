import { headerKeys } from "../month/headerKey";
import { nearestWord } from "../schemes/nearestWord";
import type { Language } from "../words/language";
import type { SheetProblem } from "../words/schemeSheetMessages";
import { columnText, headerText } from "./columnHeaders";
import { resultColumn } from "./fields/bandRows";
import type { Part } from "./parts/partList";
import { wordKey } from "./text/sheetWords";

/** The column of each header, and the headers that belong to none. */
export interface MatchedHeaders {
  /** Place in the row for each column of the part. */
  readonly places: ReadonlyMap<string, number>;
  readonly problems: readonly { readonly place: number; readonly problem: SheetProblem }[];
}

/** The columns by what their headers are compared by, the sheet's own language first. */
export function headersOf(part: Part, languages: readonly Language[]): Map<string, string> {
  const known = new Map<string, string>();
  const add = (key: string, column: string): void => {
    if (!known.has(key)) known.set(key, column);
  };
  for (const whole of [true, false]) {
    for (const language of languages) {
      for (const spec of part.columns) {
        const [first, withoutParentheses] = headerKeys(headerText(part.id, spec, language));
        const key = whole ? first : withoutParentheses;
        if (key !== undefined) add(key, spec.column);
      }
    }
  }
  return known;
}

/** The n-th answer of a band table: the word for it and a number, whatever follows. */
function resultOf(part: Part, languages: readonly Language[], text: string): string | undefined {
  const [, word, number] = /^(\D+?)\s*(\d+)(?:[\s\D].*)?$/s.exec(text.normalize("NFKC")) ?? [];
  if (!part.hasResults || word === undefined) return undefined;
  const isResult = languages.some(
    (language) => wordKey(columnText(part.id, "result", language)[0]) === wordKey(word),
  );
  return isResult ? resultColumn(Number(number)) : undefined;
}

/** Finds the columns of a part in a row of headers; further columns of HR's own are left alone. */
export function matchHeaders(
  part: Part,
  texts: readonly string[],
  languages: readonly Language[],
): MatchedHeaders {
  const known = headersOf(part, languages);
  const places = new Map<string, number>();
  const problems: { place: number; problem: SheetProblem }[] = [];
  const strangers: number[] = [];
  texts.forEach((text, place) => {
    if (text === "") return;
    const column =
      resultOf(part, languages, text) ??
      headerKeys(text)
        .map((key) => known.get(key))
        .find((match) => match !== undefined);
    if (column === undefined) strangers.push(place);
    else if (places.has(column)) problems.push({ place, problem: { code: "column twice", found: text } });
    else places.set(column, place);
  });
  // A column that lacks, and a stranger that is spelt almost like it: the values under it would be lost.
  const [language = "en"] = languages;
  for (const place of strangers) {
    const lacking = part.columns.filter(({ column }) => !places.has(column));
    const found = texts[place] ?? "";
    const words = lacking.map((spec) => headerText(part.id, spec, language));
    const nearest = nearestWord(found, words);
    const column = lacking[nearest === undefined ? -1 : words.indexOf(nearest)]?.column;
    if (column !== undefined) problems.push({ place, problem: { code: "misspelt column", found, column } });
  }
  return { places, problems };
}

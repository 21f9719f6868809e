import { headerKeys } from "../month/headerKey";
import { nearestWord } from "../schemes/nearestWord";
import type { Language } from "../words/language";
import type { SheetProblem } from "../words/schemeSheetMessages";
import { columnText, headerText } from "./columnHeaders";
import { resultColumn } from "./fields/bandRows";
import type { Part } from "./parts/partList";
import { wordKey } from "./text/sheetWords";

/** The column of each header; places are counted from 0 in their row. */
export interface MatchedHeaders {
  readonly places: ReadonlyMap<string, number>;
  /** Headers of columns that were there before. */
  readonly twice: readonly number[];
  /** Headers that belong to no column. */
  readonly strangers: readonly number[];
}

/** Words don't change: they are folded once for each table and order of languages. */
const knownHeaders = new Map<string, ReadonlyMap<string, string>>();

/** The columns by what their headers are compared by, the sheet's own language first. */
export function headersOf(part: Part, languages: readonly Language[]): ReadonlyMap<string, string> {
  const cacheKey = [part.id, ...languages].join(" ");
  const cached = knownHeaders.get(cacheKey);
  if (cached) return cached;
  const known = new Map<string, string>();
  knownHeaders.set(cacheKey, known);
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

/** The n-th answer of a band table: the word for it and a number, whatever follows; without a number, the first. */
function resultOf(part: Part, languages: readonly Language[], text: string): string | undefined {
  if (!part.hasResults) return undefined;
  const [, word = text, number = 1] = /^(\D+?)\s*(\d+)(?:[\s\D].*)?$/s.exec(text.normalize("NFKC")) ?? [];
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
  const twice: number[] = [];
  const strangers: number[] = [];
  texts.forEach((text, place) => {
    if (text === "") return;
    const column =
      resultOf(part, languages, text) ??
      headerKeys(text)
        .map((key) => known.get(key))
        .find((match) => match !== undefined);
    if (column === undefined) strangers.push(place);
    else if (places.has(column)) twice.push(place);
    else places.set(column, place);
  });
  return { places, twice, strangers };
}

/** What is wrong with a row of headers: columns twice, and strangers spelt almost like a column that lacks, whose values would be lost. */
export function headerProblems(
  part: Part,
  texts: readonly string[],
  { places, twice, strangers }: MatchedHeaders,
  [language = "en"]: readonly Language[],
): { readonly place: number; readonly problem: SheetProblem }[] {
  const lacking = part.columns.filter(({ column }) => !places.has(column));
  const words = lacking.map((spec) => headerText(part.id, spec, language));
  const misspelt = strangers.flatMap((place) => {
    const found = texts[place] ?? "";
    const nearest = nearestWord(found, words);
    const column = nearest === undefined ? undefined : lacking[words.indexOf(nearest)]?.column;
    if (column === undefined) return [];
    return [{ place, problem: { code: "misspelt column", found, column } as const }];
  });
  const repeated = twice.map((place) => ({
    place,
    problem: { code: "column twice", found: texts[place] ?? "" } as const,
  }));
  return [...repeated, ...misspelt];
}

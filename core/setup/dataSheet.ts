import { UNIT_COLUMNS } from "../department/read/columns";
import { takenFigures } from "../department/read/takenFigures";
import type { TakenFigure, TakenMeasure } from "../department/read/takenFigures";
import { measuresOf } from "../schemes/indicator";
import type { Indicator } from "../schemes/indicator";
import type { Scheme } from "../schemes/scheme";
import type { Unit } from "../schemes/unit";
import { DATE_COLUMNS } from "../schemes/commonColumns";
import { foldText } from "../text/foldText";
import type { CellContent } from "../workbook/change";
import { freeSheetName } from "../workbook/freeSheetName";
import type { Language } from "../words/language";
import { numberExample } from "../words/numberExample";
import { setupWords } from "../words/setupWords";
import { headerOf, personHeader } from "./rosterSheet";
import type { SetupColumn, SetupSheet } from "./setupSheet";

/** Words that stand for the levels of an indicator. */
function levelsOf(scheme: Scheme, { id }: TakenFigure, language: Language): string[] {
  const own = (scheme.indicators ?? []).find((indicator: Indicator) => indicator.id === id);
  const methods = own ? measuresOf(own).map(({ method }) => method) : [];
  return methods.flatMap((method) =>
    method.kind === "levels" ? method.levels.map(({ names }) => names[language]) : [],
  );
}

/** The most that an indicator's own value may come to, where the scheme says so in a number. */
function mostOf(scheme: Scheme, { id, part }: TakenFigure): number | undefined {
  if (part !== "indicator") return undefined;
  const { fullPoints, method } = (scheme.indicators ?? []).find((each) => each.id === id) ?? {};
  return method?.kind === "rated" && typeof fullPoints === "number" ? fullPoints : undefined;
}

/** A number as people write it: shares with their sign, so that nobody takes 95 for 9,500 %. */
function exampleNumber(unit: Unit, within?: { readonly from: number; readonly to: number }): CellContent {
  const text = numberExample(unit, within);
  if (unit !== "share") return Number(text);
  return text.endsWith("%") ? text : `${Number(text) * 100}%`;
}

/** The columns that a figure is read from, its value first. */
function columnsOf(scheme: Scheme, figure: TakenFigure, month: string, language: Language): SetupColumn[] {
  const words = setupWords(language);
  const [measure] = figure.measures as readonly [TakenMeasure];
  const { kind, unit, source, headers } = measure;
  const yesNo = { example: words.yes, options: [words.yes, words.no], style: "text" } as const;
  const value = ((): Omit<SetupColumn, "header"> => {
    if (kind === "yes or no" || source?.reads === "yesNo") return yesNo;
    if (kind === "date") return { example: `${month}-15`, style: "text" };
    if (kind === "text") {
      const options = levelsOf(scheme, figure, language);
      return { example: options[0] ?? null, options, style: "text" };
    }
    if (source?.reads === "duration") return { example: "00:01:38", style: "text" };
    if (source?.reads === "any") return { example: "A-001", style: "text" };
    // Of a ratio both parts are counted.
    if (source?.aggregate === "ratio") return { example: exampleNumber("items") };
    const most = mostOf(scheme, figure);
    return {
      example: exampleNumber(
        unit,
        source?.within ?? (most === undefined ? undefined : { from: 0, to: most }),
      ),
    };
  })();
  const weights = source?.weightColumns;
  const of = source?.aggregate === "ratio" ? source.ofColumns : undefined;
  const where = source?.whereColumns;
  return [
    { header: headerOf(headers, language), ...value },
    ...(weights ? [{ header: headerOf(weights, language), example: 10 }] : []),
    ...(of ? [{ header: headerOf(of, language), example: 100 }] : []),
    ...(where ? [{ header: headerOf(where, language), ...yesNo }] : []),
  ];
}

/** The sheet of the figures that a scheme takes, a row for each person or unit and day or month; undefined where it takes none. */
export function dataSheet(
  scheme: Scheme,
  isOnly: "only" | "one of several",
  month: string,
  language: Language,
): SetupSheet | undefined {
  const words = setupWords(language);
  const { appraises = "person" } = scheme;
  const columns = takenFigures(scheme).flatMap((figure) => columnsOf(scheme, figure, month, language));
  if (columns.length === 0) return undefined;
  const who: SetupColumn =
    appraises === "person"
      ? { header: personHeader(language), example: words.examplePerson }
      : { header: headerOf(UNIT_COLUMNS[appraises], language), example: words.exampleUnit };
  const date = { header: headerOf(DATE_COLUMNS, language), example: `${month}-15`, style: "text" } as const;
  const first = [who, date];
  const known = new Set(first.map(({ header }) => foldText(header)));
  const further = columns.filter(({ header }) => {
    const key = foldText(header);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  const name = isOnly === "only" ? words.data : words.dataOf(scheme.names[language]);
  return { name: freeSheetName(name, []), example: "example row", columns: [...first, ...further] };
}

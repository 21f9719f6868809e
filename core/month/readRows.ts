import type { FindingCollector } from "./findings";
import type { PersonSheet } from "./personSheet";
import { saysMissing } from "./missingWords";
import { repeatedHeaderTest } from "./repeatedHeader";
import { isExampleName } from "./exampleRow";
import { namesNobody, namesTotals, personKey, tidyName } from "./personName";
import { dayOrderOf, isDateSerial, readDay } from "./readDay";
import type { DayReading } from "./readDay";
import type { MonthFinding } from "../words/monthMessages";

/** A row of the data sheet that speaks of a person, and of a day where the sheet has dates. */
export interface DataRow {
  /** Row of the sheet, counted from 0. */
  readonly row: number;
  readonly personKey: string;
  /** The name exactly as written. */
  readonly written: string;
  /** 2022-07-30; "" where the sheet has no dates. */
  readonly day: string;
}

const MONTH_WITHOUT_YEAR = /^(?:0?[1-9]|1[0-2])(?:\.0)?\s*月?(?:份)?$/;

/** What is wrong with a date that gives no day: a month alone is told apart, because it lacks nothing but its year. */
function faultOfDate(
  raw: string,
  { kind }: DayReading,
): "ambiguous date" | "month without year" | "unreadable date" {
  if (kind === "ambiguous") return "ambiguous date";
  return MONTH_WITHOUT_YEAR.test(raw.normalize("NFKC").trim()) ? "month without year" : "unreadable date";
}

/** The row of somebody on a day. */
function dataRow({ table, person }: PersonSheet, row: number, day: string): DataRow {
  const written = table.raw[row]?.[person] ?? "";
  return { row, personKey: personKey(written), written, day };
}

/** A date as it stands in many rows: the day, and whether it is stored as one or as a text. */
interface WrittenDate {
  readonly reading: DayReading;
  readonly kind: "stored" | "texts";
}

/** Reads the days of rows that speak of people; what can't be read becomes a finding. */
function readDays(
  match: PersonSheet,
  date: number,
  rows: readonly number[],
  findings: FindingCollector,
): DataRow[] {
  const { table, header, person } = match;
  const textIn = (row: number, column: number): string => table.raw[row]?.[column] ?? "";
  const order = dayOrderOf([...new Set(rows.map((row) => textIn(row, date)))]);
  const known = new Map<string, WrittenDate>();
  const kinds = { stored: 0, texts: 0 };
  const headerText = header.headers[date] ?? "";
  const days: DataRow[] = [];
  for (const row of rows) {
    const raw = textIn(row, date);
    const written = known.get(raw) ?? {
      reading: readDay(raw, order, table.serialShiftDays),
      kind: isDateSerial(raw) ? "stored" : "texts",
    };
    known.set(raw, written);
    const { reading, kind } = written;
    if (reading.kind === "day") {
      kinds[kind]++;
      days.push(dataRow(match, row, reading.day));
      continue;
    }
    const message: MonthFinding = saysMissing(raw)
      ? { code: "row without date", header: headerText }
      : { code: faultOfDate(raw, reading), header: headerText, found: raw };
    findings.addCell(
      "error",
      { sheet: table.sheet, row, column: date },
      message,
      tidyName(textIn(row, person)),
    );
  }
  if (kinds.stored > 0 && kinds.texts > 0)
    findings.add("warning", { code: "mixed dates", header: headerText, ...kinds }, { sheet: table.sheet });
  return days;
}

/** The label of a totals row: in the person or the date column, or the first text of a row that names nobody. */
function totalsLabel(
  { table, person, date }: PersonSheet,
  row: number,
  isNamed: boolean,
): string | undefined {
  const texts = table.raw[row] ?? [];
  const written = texts[person] ?? "";
  if (namesTotals(written)) return written.trim();
  const dated = date === undefined ? "" : (texts[date] ?? "");
  if (namesTotals(dated)) return dated.trim();
  const first = isNamed ? "" : (texts.find((text) => text.trim() !== "") ?? "");
  return namesTotals(first) ? first.trim() : undefined;
}

/**
 * Rows under the header that speak of a person; totals, repeated headers and rows without a name become findings.
 * @param undated the day of all rows where the sheet has no dates
 */
export function readRows(match: PersonSheet, findings: FindingCollector, undated = ""): DataRow[] {
  const { table, header, person, date } = match;
  const repeatsHeader = repeatedHeaderTest(match);
  const rows: number[] = [];
  for (let row = header.firstDataRow; row < table.raw.length; row++) {
    const texts = table.raw[row] ?? [];
    const written = texts[person] ?? "";
    const isNamed = !namesNobody(written);
    if (!isNamed && texts.every((text) => text.trim() === "")) continue;
    if (isExampleName(written)) continue;
    const totals = totalsLabel(match, row, isNamed);
    if (totals === undefined && isNamed && !repeatsHeader(row)) {
      rows.push(row);
      continue;
    }
    const place = { sheet: table.sheet, row, column: person };
    if (totals !== undefined) findings.addCell("info", place, { code: "totals row", found: totals });
    else if (isNamed) findings.addCell("info", place, { code: "repeated header" });
    else findings.addCell("error", place, { code: "row without person" });
  }
  return date === undefined
    ? rows.map((row) => dataRow(match, row, undated))
    : readDays(match, date, rows, findings);
}

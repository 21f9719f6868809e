import type { FindingCollector } from "./findings";
import type { PersonSheet } from "./chooseData";
import { saysMissing } from "./missingWords";
import { isRepeatedHeader } from "./isRepeatedHeader";
import { isExampleName } from "./exampleRow";
import { namesNobody, namesTotals, personKey, tidyName } from "./personName";
import { dayOrderOf, isDateSerial, readDay } from "./readDay";
import type { DayReading } from "./readDay";
import { cellAt } from "../workbook/sheetTable";

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

/** Reads the days of all rows; what can't be read becomes a finding. */
function readDays(
  match: PersonSheet,
  rows: readonly Omit<DataRow, "day">[],
  findings: FindingCollector,
): DataRow[] {
  const { table, header, date } = match;
  if (date === undefined) return rows.map((row) => ({ ...row, day: "" }));
  const written = new Set(rows.map(({ row }) => cellAt(table, row, date).raw));
  const order = dayOrderOf([...written]);
  // The same day stands in many rows.
  const readings = new Map<string, DayReading>();
  const kinds = { stored: 0, texts: 0 };
  const headerText = header.headers[date] ?? "";
  const days = rows.flatMap((row): DataRow[] => {
    const { raw } = cellAt(table, row.row, date);
    const place = { sheet: table.sheet, row: row.row, column: date };
    const name = tidyName(row.written);
    const reading = readings.get(raw) ?? readDay(raw, order, table.serialShiftDays);
    readings.set(raw, reading);
    if (reading.kind === "day") {
      kinds[isDateSerial(raw) ? "stored" : "texts"]++;
      return [{ ...row, day: reading.day }];
    }
    if (saysMissing(raw))
      findings.addCell("error", place, { code: "row without date", header: headerText }, name);
    else
      findings.addCell(
        "error",
        place,
        { code: faultOfDate(raw, reading), header: headerText, found: raw },
        name,
      );
    return [];
  });
  if (kinds.stored > 0 && kinds.texts > 0)
    findings.add("warning", { code: "mixed dates", header: headerText, ...kinds }, { sheet: table.sheet });
  return days;
}

/** The label of a totals row: in the person or the date column, or the first text of a row that names nobody. */
function totalsLabel({ table, person, date }: PersonSheet, row: number): string | undefined {
  const written = cellAt(table, row, person).raw;
  const labels = [written, date === undefined ? "" : cellAt(table, row, date).raw];
  if (namesNobody(written)) labels.push((table.raw[row] ?? []).find((text) => text.trim() !== "") ?? "");
  return labels.find((label) => label.trim() !== "" && namesTotals(label))?.trim();
}

/** Rows under the header that speak of a person; totals, repeated headers and rows without a name become findings. */
export function readRows(match: PersonSheet, findings: FindingCollector): DataRow[] {
  const { table, header, person } = match;
  const rows: Omit<DataRow, "day">[] = [];
  for (let row = header.firstDataRow; row < table.raw.length; row++) {
    if ((table.raw[row] ?? []).every((text) => text.trim() === "")) continue;
    const written = cellAt(table, row, person).raw;
    if (isExampleName(written)) continue;
    const place = { sheet: table.sheet, row, column: person };
    const totals = totalsLabel(match, row);
    if (totals !== undefined) findings.addCell("info", place, { code: "totals row", found: totals });
    else if (namesNobody(written)) findings.addCell("error", place, { code: "row without person" });
    else if (isRepeatedHeader(match, row)) findings.addCell("info", place, { code: "repeated header" });
    else rows.push({ row, personKey: personKey(written), written });
  }
  return readDays(match, rows, findings);
}

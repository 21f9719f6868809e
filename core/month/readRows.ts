import type { FindingCollector } from "./findings";
import type { CompleteMatch } from "./chooseData";
import { headerKeys } from "./headerKey";
import { saysMissing } from "./missingWords";
import { namesTotals, personKey, tidyName } from "./personName";
import { dayOrderOf, readDay } from "./readDay";
import { cellAt } from "./sheetTable";

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

/** Reads the days of all rows; what can't be read becomes a finding. */
function readDays(
  match: CompleteMatch,
  rows: readonly Omit<DataRow, "day">[],
  findings: FindingCollector,
): DataRow[] {
  const { table, header, date } = match;
  if (date === undefined) return rows.map((row) => ({ ...row, day: "" }));
  const order = dayOrderOf(rows.map(({ row }) => cellAt(table, row, date).raw));
  return rows.flatMap((row) => {
    const { raw } = cellAt(table, row.row, date);
    const place = { sheet: table.sheet, row: row.row, column: date };
    const reading = readDay(raw, order, table.serialShiftDays);
    if (reading.kind === "day") return [{ ...row, day: reading.day }];
    const headerText = header.headers[date] ?? "";
    if (saysMissing(raw)) findings.addCell("error", place, { code: "row without date", header: headerText });
    else
      findings.addCell("error", place, {
        code: reading.kind === "ambiguous" ? "ambiguous date" : "unreadable date",
        header: headerText,
        found: raw,
      });
    return [];
  });
}

/** Rows under the header that speak of a person; totals, repeated headers and rows without a name become findings. */
export function readRows(match: CompleteMatch, findings: FindingCollector): DataRow[] {
  const { table, header, person } = match;
  const [headerOfPerson] = headerKeys(header.headers[person] ?? "");
  const rows: Omit<DataRow, "day">[] = [];
  for (let row = header.firstDataRow; row < table.raw.length; row++) {
    if ((table.raw[row] ?? []).every((text) => text.trim() === "")) continue;
    const written = cellAt(table, row, person).raw;
    const place = { sheet: table.sheet, row, column: person };
    if (tidyName(written) === "" || saysMissing(written)) {
      const [label = ""] = (table.raw[row] ?? []).filter((text) => text.trim() !== "");
      if (namesTotals(label)) findings.addCell("info", place, { code: "totals row", found: label.trim() });
      else findings.addCell("error", place, { code: "row without person" });
    } else if (namesTotals(written))
      findings.addCell("info", place, { code: "totals row", found: written.trim() });
    else if (headerKeys(written)[0] === headerOfPerson)
      findings.addCell("info", place, { code: "repeated header" });
    else rows.push({ row, personKey: personKey(written), written });
  }
  return readDays(match, rows, findings);
}

import type { PersonSheet } from "./personSheet";
import type { Finding, FindingCollector } from "./findings";
import type { ShownNames } from "./personName";
import type { DataRow } from "./readRows";
import { cellName } from "../workbook/sheetTable";

/** Rows that follow each other by day have one row for nearly every person and day; rows per call have many. */
const ROWS_PER_DAY_OF_DAILY_DATA = 1.2;

/** Where a person's name stands in a row. */
const placeOf = ({ table, person }: PersonSheet, row: number): Pick<Finding, "sheet" | "cell"> => ({
  sheet: table.sheet,
  cell: cellName(row, person),
});

/** Without dates several rows of one name may be two people: all are named in one finding. */
function checkUndatedRows(
  match: PersonSheet,
  rows: readonly DataRow[],
  names: ShownNames,
  findings: FindingCollector,
): void {
  const seen = new Set<string>();
  const again = new Map<string, number>();
  for (const { personKey, row } of rows) {
    if (seen.has(personKey) && !again.has(personKey)) again.set(personKey, row);
    seen.add(personKey);
  }
  const [first] = again.values();
  if (first === undefined) return;
  const people = [...again.keys()].map((key) => names.get(key) ?? key);
  findings.add("warning", { code: "several undated rows", people }, placeOf(match, first));
}

/** In daily data several rows of a person on one day, and without dates several rows at all, may be two people of one name. */
export function checkRowsPerDay(
  match: PersonSheet,
  rows: readonly DataRow[],
  names: ShownNames,
  findings: FindingCollector,
): void {
  if (match.date === undefined) {
    checkUndatedRows(match, rows, names, findings);
    return;
  }
  const seenOn = new Map<string, Set<string>>();
  const crowded = new Map<string, { firstRow: number; days: Set<string> }>();
  let personDays = 0;
  for (const { personKey, day, row } of rows) {
    const seen = seenOn.get(day) ?? new Set<string>();
    seenOn.set(day, seen);
    if (!seen.has(personKey)) {
      seen.add(personKey);
      personDays++;
      continue;
    }
    const known = crowded.get(personKey);
    if (known) known.days.add(day);
    else crowded.set(personKey, { firstRow: row, days: new Set([day]) });
  }
  if (rows.length > personDays * ROWS_PER_DAY_OF_DAILY_DATA) return;
  for (const [key, { firstRow, days }] of crowded) {
    const person = names.get(key) ?? key;
    const message = { code: "several rows a day", person, days: days.size } as const;
    findings.add("warning", message, { person, ...placeOf(match, firstRow) });
  }
}

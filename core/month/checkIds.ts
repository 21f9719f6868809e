import { CASE_ID_COLUMNS, PERSON_ID_COLUMNS } from "../schemes/commonColumns";
import type { HeaderSynonyms } from "../schemes/names";
import type { PersonSheet } from "./personSheet";
import type { FindingCollector } from "./findings";
import { matchColumn } from "./matchColumn";
import { saysMissing } from "./missingWords";
import type { ShownNames } from "./personName";
import type { DataRow } from "./readRows";
import { cellAt, cellName } from "../workbook/sheetTable";

/** The one column of a kind, beside the person column itself. */
function columnOf({ header, person }: PersonSheet, synonyms: HeaderSynonyms): number | undefined {
  const match = matchColumn(header.headers, synonyms);
  return match.kind === "column" && match.column !== person ? match.column : undefined;
}

/** People whose name stands with several numbers: two people of one name, most likely. */
function checkPersonIds(
  match: PersonSheet,
  rows: readonly DataRow[],
  names: ShownNames,
  findings: FindingCollector,
): void {
  const column = columnOf(match, PERSON_ID_COLUMNS);
  if (column === undefined) return;
  const idsOf = new Map<string, Map<string, number>>();
  for (const { personKey, row } of rows) {
    const id = cellAt(match.table, row, column).raw.trim();
    if (saysMissing(id)) continue;
    const ids = idsOf.get(personKey) ?? new Map<string, number>();
    idsOf.set(personKey, ids.set(id, ids.get(id) ?? row));
  }
  const several = [...idsOf].filter(([, ids]) => ids.size > 1);
  // A column that numbers the rows gives everybody as many ids as rows.
  if (match.date !== undefined && several.length === idsOf.size && idsOf.size > 1) return;
  for (const [key, ids] of several) {
    const person = names.get(key) ?? key;
    const [, second = 0] = ids.values();
    const header = match.header.headers[column] ?? "";
    findings.add(
      "warning",
      { code: "several ids", person, header, ids: [...ids.keys()] },
      { person, sheet: match.table.sheet, cell: cellName(second, column) },
    );
  }
}

/** Calls whose number stands there before: rows that were exported twice. */
function checkCaseIds(match: PersonSheet, rows: readonly DataRow[], findings: FindingCollector): void {
  const column = columnOf(match, CASE_ID_COLUMNS);
  if (column === undefined) return;
  const seen = new Set<string>();
  let repeated = 0;
  let first: { readonly row: number; readonly found: string } | undefined;
  for (const { row } of rows) {
    const found = cellAt(match.table, row, column).raw.trim();
    if (saysMissing(found)) continue;
    if (seen.has(found)) {
      repeated++;
      first ??= { row, found };
    }
    seen.add(found);
  }
  if (!first) return;
  const header = match.header.headers[column] ?? "";
  findings.add(
    "warning",
    { code: "repeated ids", header, rows: repeated, found: first.found },
    { sheet: match.table.sheet, cell: cellName(first.row, column) },
  );
}

/** What the columns of numbers give away: two people of one name, and calls that were exported twice. */
export function checkIds(
  match: PersonSheet,
  rows: readonly DataRow[],
  names: ShownNames,
  findings: FindingCollector,
): void {
  checkPersonIds(match, rows, names, findings);
  checkCaseIds(match, rows, findings);
}

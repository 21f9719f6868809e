import { cellContent } from "../workbook/cellContent";
import type { SheetTable } from "../workbook/sheetTable";
import { insertRows } from "./insertRows";
import type { SheetRow } from "./remarks";
import { rowsWithRemarks } from "./remarks";
import { rangeName } from "./schemeSheet";
import type { SchemeSheet, SheetCell, SheetValues } from "./schemeSheet";

const EMPTY: SheetCell = { value: null, role: "empty", format: "text" };

const asValues = (sheet: SchemeSheet): SheetValues => ({
  sheet: sheet.name,
  values: sheet.rows.map((cells) => cells.map(({ value }) => value)),
  names: sheet.names,
});

/** The rows of remarks that stand behind each row of ours, and those above the first. */
function remarksBehind(rows: readonly SheetRow[]): ReadonlyMap<string, readonly SheetRow[]> {
  const behind = new Map<string, SheetRow[]>();
  let table = "";
  for (const row of rows) {
    if (row.key !== undefined) table = row.key.split(" ")[0] ?? "";
    else if (row.remarks.length > 0) behind.set(table, [...(behind.get(table) ?? []), row]);
  }
  return behind;
}

/** What a remark becomes where its row is gone. */
export interface LostRemark {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * A new edition of a scheme sheet with what is HR's own in the old one: columns beside the tables stay with their rows,
 * moved to the right where a table has become wider, and notes stay behind the table that they follow. What stood
 * beside a row that is gone can't be kept, and is listed.
 */
export function keepRemarks(
  old: SheetTable,
  oldValues: SheetValues,
  sheet: SchemeSheet,
): { readonly sheet: SchemeSheet; readonly lost: readonly LostRemark[] } {
  const rows = rowsWithRemarks(oldValues);
  if (rows.every(({ remarks }) => remarks.length === 0)) return { sheet, lost: [] };
  let edition = sheet;
  const endOf = (table: string): number => {
    const range = sheet.names.find(({ name }) => name === rangeName(table));
    return range ? range.row + range.rows : sheet.rows.length;
  };
  const behind = [...remarksBehind(rows)]
    .map(([table, notes]) => ({ notes, at: table === "" ? 0 : endOf(table) }))
    .sort((a, b) => b.at - a.at);
  const content = (row: number, column: number): SheetCell => {
    const value = cellContent(old, row, column);
    const shown = typeof value === "boolean" ? String(value).toUpperCase() : value;
    return { value: shown, role: "input", format: typeof shown === "number" ? "number" : "text" };
  };
  // From the bottom up, so that the places above stay as they are.
  for (const { notes, at } of behind) {
    edition = insertRows(edition, at, notes.length);
    const lines = notes.map(({ row, remarks }) => {
      const width = Math.max(...remarks) + 1;
      const own = new Set(remarks);
      return Array.from({ length: width }, (_, column) => (own.has(column) ? content(row, column) : EMPTY));
    });
    edition = { ...edition, rows: edition.rows.map((cells, row) => lines[row - at] ?? cells) };
  }
  const lost: LostRemark[] = [];
  const placed = new Map(
    rowsWithRemarks(asValues(edition)).flatMap(({ key, row }) =>
      key === undefined ? [] : [[key, row] as const],
    ),
  );
  const widths = new Map<string, number>();
  for (const [key, row] of placed) {
    const table = key.split(" ")[0] ?? "";
    if (key.endsWith(" title")) continue;
    widths.set(table, Math.max(widths.get(table) ?? 0, edition.rows[row]?.length ?? 0));
  }
  const columns = new Map<string, number>();
  const next = edition.rows.map((cells) => [...cells]);
  for (const { row, key, remarks } of rows) {
    if (key === undefined) continue;
    const table = key.split(" ")[0] ?? "";
    const target = placed.get(key);
    for (const column of remarks) {
      const text = old.raw[row]?.[column] ?? "";
      const line = target === undefined ? undefined : next[target];
      if (!line) {
        lost.push({ row, column, text });
        continue;
      }
      const known = columns.get(`${table} ${column}`);
      const taken = [...columns].filter(([name]) => name.startsWith(`${table} `)).map(([, place]) => place);
      let place = known ?? Math.max(column, widths.get(table) ?? 0);
      while (known === undefined && taken.includes(place)) place++;
      columns.set(`${table} ${column}`, place);
      while (line.length <= place) line.push(EMPTY);
      line[place] = content(row, column);
    }
  }
  return { sheet: { ...edition, rows: next }, lost };
}

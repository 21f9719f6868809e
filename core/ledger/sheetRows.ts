import type { SheetTable } from "../workbook/sheetTable";
import type { LedgerSheet } from "./ledgerSheet";

/** A row of the sheet below the header, its cells in the order of the ledger's columns. */
export interface SheetRow {
  readonly cells: readonly string[];
  /** Counted from 0. */
  readonly sheetRow: number;
}

/** True where one of the first cells holds anything. */
function isFilled(cells: readonly string[], columns: number): boolean {
  for (let column = 0; column < columns; column++) if ((cells[column] ?? "") !== "") return true;
  return false;
}

const cellsAt = (raw: readonly string[], places: readonly number[]): string[] =>
  places.map((place) => raw[place] ?? "");

/**
 * Goes through the rows below the ledger's header that hold anything in its columns; true where none of them stopped it.
 * @param visit returns false to stop
 */
export function visitRows(
  table: SheetTable,
  { headerRow, places }: LedgerSheet,
  visit: (cells: readonly string[], sheetRow: number) => boolean,
): boolean {
  const isInOrder = places.every((place, index) => place === index);
  for (let sheetRow = headerRow + 1; sheetRow < table.raw.length; sheetRow++) {
    const raw = table.raw[sheetRow] ?? [];
    const cells = isInOrder ? raw : cellsAt(raw, places);
    if (isFilled(cells, places.length) && !visit(cells, sheetRow)) return false;
  }
  return true;
}

/** The rows below the ledger's header that hold anything in its columns. */
export function rowsBelowHeader(table: SheetTable, sheet: LedgerSheet): SheetRow[] {
  const rows: SheetRow[] = [];
  visitRows(table, sheet, (cells, sheetRow) => rows.push({ cells, sheetRow }) > 0);
  return rows;
}

/** The first sheet row behind everything that the sheet holds, so that nothing of anybody's is written over. */
export function firstFreeRow(table: SheetTable): number {
  let row = table.raw.length;
  while (row > 0 && (table.raw[row - 1] ?? []).every((text) => text === "")) row--;
  return row;
}

/** The row number in a cell; undefined where it holds no whole number above 0. */
export function rowNumber(text: string | undefined): number | undefined {
  const number = text === undefined || text === "" ? NaN : Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

import type { Area } from "../../core/workbook/area";
import type { SheetTable } from "../../core/workbook/sheetTable";
import { cellName } from "../../core/workbook/sheetTable";

/** What a cell holds once dates are serial numbers; a blank is "". */
export type CellValue = string | number | boolean;

/** The cells of a sheet in a form that JSON carries from the server to the sidebar. */
export interface SheetCells {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** What people see where it isn't the value's own text. */
  readonly shown: readonly (readonly (string | null)[])[];
  readonly formulas: readonly (readonly [row: number, column: number, formula: string])[];
  /** Blocks of several rows that are merged into one cell. */
  readonly merged: readonly Area[];
  /** Rows that people don't see, as far as that is known. */
  readonly hiddenRows: readonly number[];
}

/** The text of a value as a workbook's reader wants it. */
export function textOf(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Gives every row of a merged block the text of its first cell, and says where each came from. */
function fillMerged(rows: string[][], merged: readonly Area[]): ReadonlyMap<string, number> {
  const firstRows = new Map<string, number>();
  for (const { row: first, column, rows: count } of merged) {
    const text = rows[first]?.[column] ?? "";
    for (let row = first + 1; row < Math.min(first + count, rows.length); row++) {
      const cells = rows[row] as string[];
      while (cells.length <= column) cells.push("");
      cells[column] = text;
      firstRows.set(cellName(row, column), first);
    }
  }
  return firstRows;
}

/** The table of a sheet, on the server as in the sidebar. */
export function tableOf({
  sheet,
  hidden,
  values,
  shown,
  formulas,
  merged,
  hiddenRows,
}: SheetCells): SheetTable {
  const raw = values.map((row) => row.map(textOf));
  const seen = raw.map((row, at) => row.map((text, column) => shown[at]?.[column] ?? text));
  const firstRows = fillMerged(raw, merged);
  fillMerged(seen, merged);
  const held = new Map(formulas.map(([row, column, formula]) => [cellName(row, column), formula]));
  return {
    sheet,
    raw,
    shown: seen,
    serialShiftDays: 0,
    hidden,
    hiddenRowsFrom: (from) => hiddenRows.filter((row) => row >= from).length,
    mergedFromRow: (row, column) => (firstRows.size === 0 ? undefined : firstRows.get(cellName(row, column))),
    isText: (row, column) => {
      const value = values[row]?.[column];
      return typeof value === "string" && value !== "";
    },
    formulaAt: (row, column) => (held.size === 0 ? undefined : held.get(cellName(row, column))),
  };
}

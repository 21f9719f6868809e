import type { Area } from "../../workbook/area";
import type { CellStyle, LayoutCell } from "../../workbook/sheetLayout";
import { BLANK, cellOf } from "./cell";
import { wrappedLines } from "./wrappedLines";

/** Widths of a statement's columns in characters: together they fit on A4 upright in wide fonts as well. */
export const STATEMENT_WIDTHS = [17, 11, 14, 8, 6, 9] as const;

/** A row of a statement: its cells, and how many columns each of them takes. */
export interface StatementRow {
  readonly cells: readonly { readonly cell: LayoutCell; readonly columns: number }[];
  /** Lines that the row has at least. */
  readonly lines?: number;
}

/** A row of cells one column wide; what a short row lacks is blank. */
export function plainRow(cells: readonly LayoutCell[]): StatementRow {
  return { cells: cells.map((cell) => ({ cell, columns: 1 })) };
}

/** A text across the page, wrapped. */
export function wideRow(text: string, style: CellStyle = "wrapped"): StatementRow {
  return { cells: [{ cell: cellOf(text, style), columns: STATEMENT_WIDTHS.length }] };
}

export const EMPTY_ROW: StatementRow = { cells: [] };

/** The row's cells, one for each column. */
export function cellsOf({ cells }: StatementRow): LayoutCell[] {
  return cells.flatMap(({ cell, columns }) => [
    cell,
    // What is behind the first cell of a merged area has its look, so that lines and fills go on.
    ...Array.from({ length: columns - 1 }, () =>
      cell.style === "title" || cell.style === "note" ? BLANK : { value: null, style: cell.style },
    ),
  ]);
}

/** The areas that become one cell. */
export function mergesOf({ cells }: StatementRow, row: number): Area[] {
  let column = 0;
  return cells.flatMap(({ columns }) => {
    const area = { row, column, rows: 1, columns };
    column += columns;
    return columns > 1 ? [area] : [];
  });
}

/** Lines that the longest wrapped text of the row takes when the columns are `stretch` times as wide. */
export function linesOf({ cells, lines = 1 }: StatementRow, stretch: number): number {
  let column = 0;
  return cells.reduce((most, { cell, columns }) => {
    const width = STATEMENT_WIDTHS.slice(column, column + columns).reduce<number>(
      (sum, each) => sum + each,
      0,
    );
    column += columns;
    const { value, style } = cell;
    const isWrapped = style === "wrapped" || style === "header";
    return isWrapped && typeof value === "string"
      ? Math.max(most, wrappedLines(value, width * stretch))
      : most;
  }, lines);
}

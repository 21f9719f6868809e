import type { CellStyle, LayoutCell } from "../../workbook/sheetLayout";
import { BLANK, cellOf } from "./cell";
import { brokenLines } from "./brokenLines";
import { wrappedLines } from "./wrappedLines";

/** Widths of a statement's columns in characters: together they fit on A4 upright in wide fonts as well. */
export const STATEMENT_WIDTHS = [16, 11, 13, 8, 6, 11] as const;

/** The widths of the columns when they are `stretch` times as wide. */
export const stretchedWidths = (stretch: number): number[] =>
  STATEMENT_WIDTHS.map((width) => Math.floor(width * stretch));

/** A cell, and how many columns it takes. */
interface StatementCell {
  readonly cell: LayoutCell;
  readonly columns: number;
}

/** A row of a statement: its cells from left to right. */
export interface StatementRow {
  readonly cells: readonly StatementCell[];
  /** Lines that the row has at least. */
  readonly lines?: number;
}

/** A row of cells one column wide; what a short row lacks is blank. */
export function plainRow(cells: readonly LayoutCell[]): StatementRow {
  return { cells: cells.map((cell) => ({ cell, columns: 1 })) };
}

/** A text across the page. */
export function wideRow(text: string, style: CellStyle): StatementRow {
  return { cells: [{ cell: cellOf(text, style), columns: STATEMENT_WIDTHS.length }] };
}

/** A heading across the page. */
export const headingRow = (text: string): StatementRow => wideRow(text, "label");

/** A text across the page, in as many lines as it takes. */
export const sentenceRow = (text: string): StatementRow => wideRow(text, "paragraph");

export const EMPTY_ROW: StatementRow = { cells: [] };

/** Characters that a line of several columns has less than their widths promise: for its edges, and for fonts that are wider. */
const EDGES = 2;

/** The styles in which a text is broken into lines of rows of their own. */
const isBroken = ({ style }: LayoutCell): boolean => style === "paragraph" || style === "text";

/** The lines of a cell over several columns, when they are `stretch` times as wide; of any other cell the cell alone. */
function linesOfCell({ cell, columns }: StatementCell, at: number, stretch: number): LayoutCell[] {
  const { value, style } = cell;
  if (columns === 1 || typeof value !== "string" || !isBroken(cell)) return [cell];
  const widths = stretchedWidths(stretch).slice(at, at + columns);
  const room = widths.reduce((sum, width) => sum + width, -EDGES);
  return brokenLines(value, room).map((line) => ({ value: line === "" ? null : line, style }));
}

/**
 * The rows that hold a row when the columns are `stretch` times as wide. What takes several columns runs on over the blanks
 * behind it, and goes on in the next row: merged cells would take Google Sheets a call each, hosts don't find their height,
 * and people can't sort or copy them.
 */
export function brokenRow(row: StatementRow, stretch: number): StatementRow[] {
  let at = 0;
  const cells = row.cells.map((each) => {
    const lines = linesOfCell(each, at, stretch);
    at += each.columns;
    return { lines, columns: each.columns };
  });
  const count = cells.reduce((most, { lines }) => Math.max(most, lines.length), 1);
  if (count === 1) return [row];
  return Array.from({ length: count }, (_, line) => ({
    cells: cells.map(({ lines, columns }) => ({
      cell: lines[line] ?? { value: null, style: lines[0]?.style ?? "paragraph" },
      columns,
    })),
  }));
}

/** What is behind the first cell of several has its look, so that lines and fills go on. */
export function behind({ style }: LayoutCell): LayoutCell {
  if (style === "title" || style === "note" || style === "paragraph") return BLANK;
  return { value: null, style: style === "header" ? "headerRest" : style };
}

/** The row's cells, one for each column. */
export function cellsOf({ cells }: StatementRow): LayoutCell[] {
  return cells.flatMap(({ cell, columns }) => [
    cell,
    ...Array.from({ length: columns - 1 }, () => behind(cell)),
  ]);
}

/** Lines that the longest wrapped text of the row takes when the columns are `stretch` times as wide. */
export function linesOf({ cells, lines = 1 }: StatementRow, stretch: number): number {
  let at = 0;
  return cells.reduce((most, { cell, columns }) => {
    const width = STATEMENT_WIDTHS[at] ?? 0;
    at += columns;
    const { value, style } = cell;
    const isWrapped = style === "wrapped" || style === "header";
    return isWrapped && typeof value === "string"
      ? Math.max(most, wrappedLines(value, width * stretch))
      : most;
  }, lines);
}

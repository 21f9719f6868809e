import { isBlank } from "./blank";

/** The cells of a range, row by row. */
export type Matrix = readonly (readonly unknown[])[];

/** A range, a single cell or a flat list as a matrix; rows keep their own lengths. */
export function matrixOf(input: unknown): Matrix {
  if (!Array.isArray(input)) return [[input]];
  const rows: unknown[] = input;
  if (rows.length === 0) return [[""]];
  return rows.some(Array.isArray)
    ? rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [rows];
}

/** True where the argument was left out or its cells are all empty. */
export function isMissing(argument: unknown): boolean {
  return matrixOf(argument).every((row) => row.every(isBlank));
}

/** True where a range argument was left out. Hosts give a single blank cell the same form; a larger blank range was not left out. */
export function isOmitted(argument: unknown): boolean {
  return isMissing(argument) && matrixOf(argument).flat().length <= 1;
}

/** The one value of an argument that takes a single cell; a larger range gives its first cell. */
export function scalarOf(argument: unknown): unknown {
  return matrixOf(argument)[0]?.[0];
}

/** Cells of the longest row. */
export function widthOf(matrix: Matrix): number {
  return Math.max(0, ...matrix.map((row) => row.length));
}

/** True where each cell of a range has one of the argument beside it: one for all, one a row, one a column, or one each. */
export function liesBeside(argument: Matrix, range: Matrix): boolean {
  const rowsFit = argument.length === 1 || argument.length === range.length;
  return rowsFit && (widthOf(argument) === 1 || widthOf(argument) === widthOf(range));
}

/**
 * The cell of an argument that belongs to a row and column of another one: the single cell for all,
 * a column's cell of the same row, a row's cell of the same column, or the cell in the same place.
 */
export function cellBeside(argument: Matrix, row: number, column: number): unknown {
  const cells = argument[argument.length === 1 ? 0 : row] ?? [];
  return cells[cells.length === 1 ? 0 : column];
}

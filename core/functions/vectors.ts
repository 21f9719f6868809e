import { isBlank } from "../cells/blank";
import { CellFault } from "../cells/cellFault";
import type { Matrix } from "../cells/matrix";
import { cellBeside, matrixOf } from "../cells/matrix";
import type { Answer } from "./perCell";
import { readCellNumber, withinCells } from "./perCell";

/** A row or a column of cells as one list. */
export function listOf(argument: unknown): unknown[] {
  return matrixOf(argument).flatMap((row) => [...row]);
}

/** True where a range is one column of several rows: as the record of one person it is read downwards. */
export function isColumn(matrix: Matrix): boolean {
  return matrix.length > 1 && matrix.every((row) => row.length <= 1);
}

/** The numbers of a list, its blanks as null, or the first fault or error value in it. */
export function readNumbers(cells: readonly unknown[], argument: string, row = 0): (number | null)[] | { readonly fault: unknown } {
  const numbers: (number | null)[] = [];
  for (const [column, cell] of cells.entries()) {
    const value = readCellNumber(cell, argument, row, column);
    if (typeof value !== "number" && value !== "") return { fault: value };
    numbers.push(typeof value === "number" ? value : null);
  }
  return numbers;
}

/** The number of another argument that belongs to a place; a blank there is a parameter nobody has set. */
export function numberBeside(argument: Matrix, name: string, row: number, column: number): number | CellFault {
  const cell = cellBeside(argument, row, column);
  const value = readCellNumber(cell, name, argument.length === 1 ? 0 : row, column);
  if (value === "") return new CellFault("#VALUE!", { code: "blank parameter", argument: name, place: { row: row + 1, column: column + 1 } });
  return value as number | CellFault;
}

/**
 * Answers each person of a range of records: a record is a row, or the whole column where the range is one column.
 * A record of blanks answers a blank; a single answer comes back as a single value where the input was one cell.
 */
export function answerPerRecord(input: unknown, asOneColumn: boolean, answer: (record: readonly unknown[], row: number) => unknown): Answer {
  const matrix = matrixOf(input);
  const answerRecord = (record: readonly unknown[], row: number): unknown => (record.every(isBlank) ? "" : withinCells(answer(record, row)));
  if (!Array.isArray(input)) return answerRecord([input], 0) as Answer;
  if (asOneColumn) return [[answerRecord(listOf(input), 0)]];
  return matrix.map((record, row) => [answerRecord(record, row)]);
}

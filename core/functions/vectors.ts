import { isBlank } from "../cells/blank";
import { fault } from "../cells/cellFault";
import type { Matrix } from "../cells/matrix";
import { matrixOf } from "../cells/matrix";
import type { Answer } from "./perCell";
import { prepared, readCellNumber, shown } from "./perCell";

/** True where a range is one column of several rows: as the record of one person it is read downwards. */
export function isColumn(matrix: Matrix): boolean {
  return matrix.length > 1 && matrix.every((row) => row.length <= 1);
}

/**
 * The numbers of a list, its blanks as null.
 * @param row where the list stands in its range, or "down" where it is a column
 */
export function readNumbers(
  cells: readonly unknown[],
  argument: string,
  row: number | "down" = 0,
): (number | null)[] {
  return cells.map((cell, index) =>
    row === "down" ? readCellNumber(cell, argument, index) : readCellNumber(cell, argument, row, index),
  );
}

/** The numbers of a range that is one list, across or down. */
export function readNumberList(range: Matrix, argument: string): (number | null)[] {
  return readNumbers(range.flat(), argument, isColumn(range) ? "down" : 0);
}

/** Throws where a list doesn't have one cell for each column of a record. */
export function requireSameSize(found: number, argument: string, expected: number, per: string): void {
  if (found !== expected) throw fault("sizes differ", { argument, found, expected, per });
}

/** How the records of a range are answered. */
export interface RecordAnswer {
  /** True where the range is the record of one person, written downwards. */
  readonly asOneColumn?: boolean;
  readonly answer: (record: readonly unknown[], row: number) => unknown;
}

/**
 * Answers each person of a range of records, one a row. A record of blanks answers a blank; a single cell is
 * answered by a single value.
 * @param prepare reads the other arguments, once for all records
 */
export function answerPerRecord(input: unknown, prepare: () => RecordAnswer): Answer {
  const { asOneColumn, answer } = prepared<RecordAnswer>(prepare, (answer) => ({ answer }));
  const answerRecord = (record: readonly unknown[], row: number): unknown =>
    record.every(isBlank) ? "" : shown(answer, record, row, 0);
  if (!Array.isArray(input)) return answerRecord([input], 0) as Answer;
  if (asOneColumn) return [[answerRecord(matrixOf(input).flat(), 0)]];
  return matrixOf(input).map((record, row) => [answerRecord(record, row)]);
}

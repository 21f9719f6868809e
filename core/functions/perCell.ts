import { isBlank } from "../cells/blank";
import { CellFault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { isErrorValue } from "../cells/errorValue";
import { matrixOf } from "../cells/matrix";
import { readNumber } from "../numbers/readNumber";

/** What a function gives back: a matrix, or a single value in its place where the input was a single cell. */
export type Answer = unknown[][];

/** Answers every cell of a range in its place; a single cell is answered by a single value. */
export function answerPerCell(input: unknown, answer: (cell: unknown, row: number, column: number) => unknown): Answer {
  if (!Array.isArray(input)) return answer(input, 0, 0) as Answer;
  return matrixOf(input).map((cells, row) => {
    const answers: unknown[] = new Array<unknown>(cells.length);
    for (let column = 0; column < cells.length; column += 1) answers[column] = answer(cells[column], row, column);
    return answers;
  });
}

/** The number in a cell, `""` for a blank, an input's error value unchanged, or the fault that names the text and its place. */
export function readCellNumber(cell: unknown, argument: string, row: number, column: number): unknown {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return "";
  if (isErrorValue(cell)) return cell;
  const number = typeof cell === "string" ? readNumber(cell) : undefined;
  if (number !== undefined) return number;
  const place = { row: row + 1, column: column + 1 };
  return new CellFault("#VALUE!", { code: "not a number", argument, found: cellText(cell), place });
}

/** The answer, or a fault where a number has left the range that cells can hold. */
export function withinCells(answer: unknown): unknown {
  return typeof answer !== "number" || Number.isFinite(answer) ? answer : new CellFault("#VALUE!", { code: "too large" });
}

/** Answers every number of a range in its place. Blanks stay blank, error values pass through, other text is a fault. */
export function answerPerNumber(
  input: unknown,
  argument: string,
  answer: (value: number, row: number, column: number) => unknown,
): Answer {
  return answerPerCell(input, (cell, row, column) => {
    const value = readCellNumber(cell, argument, row, column);
    return typeof value === "number" ? withinCells(answer(value, row, column)) : value;
  });
}

import { isBlank } from "../cells/blank";
import { CellFault, fault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { isErrorValue } from "../cells/errorValue";
import { matrixOf } from "../cells/matrix";
import { readNumber } from "../numbers/readNumber";

/** What a function gives back: a matrix, or a single value in its place where the input was a single cell. */
export type Answer = unknown[][];

/** Answers one cell; throws a CellFault, or an error value to pass on, where there is no answer. */
type AnswerCell<Value> = (value: Value, row: number, column: number) => unknown;

/** The value, or the fault in its place thrown: functions answer cell by cell, and each cell shows its own fault. */
export function orThrow<Value>(value: Value | CellFault): Value {
  if (value instanceof CellFault) throw value;
  return value;
}

/** Throws an error value among the cells so that it is passed on. */
export function passOnError(cell: unknown): void {
  if (isErrorValue(cell)) throw cell instanceof CellFault ? cell : fault("passed on", { cell });
}

/** What a cell shows: the answer, which must be a number that cells can hold, or what stands in its place. */
export function shown<Value>(answer: AnswerCell<Value>, value: Value, row: number, column: number): unknown {
  try {
    const answered = answer(value, row, column);
    if (typeof answered === "number") return Number.isFinite(answered) ? answered : fault("too large");
    // Labels are the usual answer: asking each for its class would take longer than finding it.
    return typeof answered === "object" && answered instanceof CellFault ? inPlaceOf(answered) : answered;
  } catch (thrown) {
    if (thrown instanceof CellFault) return inPlaceOf(thrown);
    throw thrown;
  }
}

/** The fault, or the error value of the host that it stands for. */
function inPlaceOf(shown: CellFault): unknown {
  return shown.message.code === "passed on" ? shown.message.cell : shown;
}

/** An answer that isn't one of cells: the whole, or what one cell shows in its place. */
export function answerWhole(answer: () => unknown): unknown {
  return shown(answer, undefined, 0, 0);
}

/** What `prepare` gives; where it fails, something that fails in the same way for each cell. */
export function prepared<Prepared>(
  prepare: () => Prepared,
  failing: (fail: () => never) => Prepared,
): Prepared {
  try {
    return prepare();
  } catch (thrown) {
    return failing(() => {
      throw thrown;
    });
  }
}

/**
 * Answers every cell of a range in its place; a single cell is answered by a single value. Blanks stay blank.
 * @param prepare reads the other arguments, once for all cells
 */
export function answerPerCell(input: unknown, prepare: () => AnswerCell<unknown>): Answer {
  const answer = prepared(prepare, (fail) => (cell) => {
    passOnError(cell);
    fail();
  });
  const answerCell = (cell: unknown, row: number, column: number): unknown =>
    isBlank(cell) ? "" : shown(answer, cell, row, column);
  if (!Array.isArray(input)) return answerCell(input, 0, 0) as Answer;
  // Ranges come as rows; looking at each before it is answered would take as long as answering it.
  const rows: readonly unknown[] = Array.isArray(input[0]) ? input : matrixOf(input);
  return rows.map((cells, row) => {
    if (!Array.isArray(cells)) return [answerCell(cells, row, 0)];
    if (cells.length !== 1) return cells.map((cell: unknown, column) => answerCell(cell, row, column));
    // A column is the usual range and a literal the fastest row to make; numbers stay unboxed in a literal of their own.
    const answered = answerCell(cells[0], row, 0);
    return typeof answered === "number" ? [answered] : [answered];
  });
}

/** The number in a cell, null for a blank. Throws the fault that names other text and its place, or an error value to pass on. */
export function readCellNumber(cell: unknown, argument: string, row = 0, column = 0): number | null {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return null;
  passOnError(cell);
  const number = typeof cell === "string" ? readNumber(cell) : undefined;
  if (number !== undefined) return number;
  throw fault("not a number", { argument, found: cellText(cell), row: row + 1, column: column + 1 });
}

/** Answers every number of a range in its place: see answerPerCell. */
export function answerPerNumber(input: unknown, argument: string, prepare: () => AnswerCell<number>): Answer {
  return answerPerCell(input, () => {
    const answer = prepare();
    return (cell, row, column) => answer(readCellNumber(cell, argument, row, column) as number, row, column);
  });
}

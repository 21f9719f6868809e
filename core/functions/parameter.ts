import { fault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { cellBeside, isMissing, isOmitted, liesBeside, matrixOf, scalarOf } from "../cells/matrix";
import type { Matrix } from "../cells/matrix";
import { foldText } from "../text/foldText";
import { passOnError, readCellNumber } from "./perCell";

/** Limits of a number parameter. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost?: number;
  readonly whole?: boolean;
}

/** The bounds of counts, points and shares. */
export const NOT_NEGATIVE: Bounds = { atLeast: 0 };

/** The number, if it lies within the bounds; throws the fault that names them. */
export function within(found: number, argument: string, bounds: Bounds): number {
  const { atLeast, atMost = Infinity, whole } = bounds;
  if (found < atLeast || found > atMost || (whole && !Number.isInteger(found))) {
    throw fault("out of range", { argument, found, ...bounds });
  }
  return found;
}

/** A single number argument, or its default where it is left out. */
export function numberParameter<Otherwise>(
  argument: unknown,
  name: string,
  otherwise: Otherwise,
  bounds?: Bounds,
): number | Otherwise {
  const found = readCellNumber(scalarOf(argument), name);
  if (found === null) return otherwise;
  return bounds ? within(found, name, bounds) : found;
}

/** A single number argument that can't be left out. */
export function requiredNumber(argument: unknown, name: string, bounds?: Bounds): number {
  return numberParameter(argument, name, null, bounds) ?? missing(name);
}

/** The cells of an argument that can't be left out. */
export function requiredCells(argument: unknown, name: string): Matrix {
  return isOmitted(argument) ? missing(name) : matrixOf(argument);
}

/** Throws where an argument has neither one cell for all cells of a range nor one beside each. */
export function requireBeside(cells: Matrix, argument: string, range: unknown, per: string): void {
  const beside = matrixOf(range);
  const count = (matrix: Matrix): number => matrix.flat().length;
  if (!liesBeside(cells, beside)) {
    throw fault("sizes differ", { argument, found: count(cells), expected: count(beside), per });
  }
}

/** The cells of an argument that has one for all cells of a range, or one beside each; it can't be left out. */
export function cellsBeside(argument: unknown, name: string, range: unknown, per: string): Matrix {
  const cells = requiredCells(argument, name);
  requireBeside(cells, name, range, per);
  return cells;
}

/**
 * The numbers of an argument that has one for all cells of a range, or one beside each, as a function of the place
 * in the range. Throws where the argument is left out or has another size; a blank in it is a parameter nobody has set.
 */
export function numbersBeside(
  argument: unknown,
  name: string,
  range: unknown,
  per: string,
  bounds?: Bounds,
): (row: number, column: number) => number {
  const cells = cellsBeside(argument, name, range, per);
  return (row, column) => {
    const number = readCellNumber(cellBeside(cells, row, column), name, cells.length === 1 ? 0 : row, column);
    if (number === null) throw fault("blank parameter", { argument: name, row: row + 1, column: column + 1 });
    return bounds ? within(number, name, bounds) : number;
  };
}

function missing(argument: string): never {
  throw fault("missing argument", { argument });
}

/** One of a few words: each choice by its name, with the other words for it between bars. */
export type Choices<Choice extends string> = Readonly<Record<Choice, string>>;

/** The choice that an argument names, or its default where it is left out. */
export function choiceParameter<Choice extends string, Otherwise>(
  argument: unknown,
  name: string,
  choices: Choices<Choice>,
  otherwise: Otherwise,
): Choice | Otherwise {
  if (isMissing(argument)) return otherwise;
  const found = cellText(scalarOf(argument));
  const names = Object.keys(choices) as Choice[];
  // The usual case, and each formula of a column asks anew: folding all words would take longer than the answer.
  const named = names.find((choice) => choice === found);
  if (named !== undefined) return named;
  passOnError(found);
  const folded = foldText(found);
  const chosen = names.find((choice) =>
    `${choice}|${choices[choice]}`.split("|").some((word) => foldText(word) === folded),
  );
  if (chosen === undefined) throw fault("unknown option", { argument: name, found, allowed: names });
  return chosen;
}

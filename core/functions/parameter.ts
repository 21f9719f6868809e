import { fault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { isMissing, isOmitted, liesBeside, matrixOf, scalarOf } from "../cells/matrix";
import type { Matrix } from "../cells/matrix";
import { foldText } from "../text/foldText";
import { passOnError, readCellNumber } from "./perCell";

/** Limits of a number parameter. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost?: number;
  readonly whole?: boolean;
}

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

function missing(argument: string): never {
  throw fault("missing argument", { argument });
}

/** One of a few words in three languages; the first word of each choice is its name. */
export type Choices<Choice extends string> = Readonly<Record<Choice, readonly string[]>>;

/** The choice that an argument names, or its default where it is left out. */
export function choiceParameter<Choice extends string, Otherwise>(
  argument: unknown,
  name: string,
  choices: Choices<Choice>,
  otherwise: Otherwise,
): Choice | Otherwise {
  if (isMissing(argument)) return otherwise;
  const found = cellText(scalarOf(argument));
  // The usual case, and each formula of a column asks anew: folding all words would take longer than the answer.
  if (Object.prototype.hasOwnProperty.call(choices, found)) return found as Choice;
  passOnError(found);
  const folded = foldText(found);
  const names = Object.keys(choices) as Choice[];
  const chosen = names.find((choice) =>
    [choice, ...choices[choice]].some((word) => foldText(word) === folded),
  );
  if (chosen === undefined) throw fault("unknown option", { argument: name, found, allowed: names });
  return chosen;
}

import { CellFault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { isMissing, scalarOf } from "../cells/matrix";
import { foldText } from "../text/foldText";
import { readCellNumber } from "./perCell";

/** Limits of a number parameter. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost?: number;
  readonly whole?: boolean;
}

/** True for what stands in the place of a number: a fault, or an error value to pass on. */
export type NotANumber = object | string;

/** A single number argument, its default where it is left out, or the fault (or passed-on error value) in its place. */
export function numberParameter<Otherwise>(argument: unknown, name: string, otherwise: Otherwise, bounds?: Bounds): number | Otherwise | NotANumber {
  if (isMissing(argument)) return otherwise;
  const value = readCellNumber(scalarOf(argument), name, 0, 0);
  if (typeof value !== "number") return value as NotANumber;
  const { atLeast = -Infinity, atMost = Infinity, whole = false } = bounds ?? {};
  if (value < atLeast || value > atMost || (whole && !Number.isInteger(value))) {
    return new CellFault("#VALUE!", { code: "out of range", argument: name, found: value, ...(bounds as Bounds) });
  }
  return value;
}

/** A single number argument that can't be left out. */
export function requiredNumber(argument: unknown, name: string, bounds?: Bounds): number | NotANumber {
  return numberParameter(argument, name, new CellFault("#VALUE!", { code: "missing argument", argument: name }), bounds);
}

/** One of a few words in three languages; the first word of each choice is its name. */
export type Choices<Choice extends string> = Readonly<Record<Choice, readonly string[]>>;

/** The choice that an argument names, or the fault that lists the choices. */
export function choiceParameter<Choice extends string, Otherwise>(
  argument: unknown,
  name: string,
  choices: Choices<Choice>,
  otherwise: Otherwise,
): Choice | Otherwise | CellFault {
  if (isMissing(argument)) return otherwise;
  const found = cellText(scalarOf(argument));
  const folded = foldText(found);
  const names = Object.keys(choices) as Choice[];
  const chosen = names.find((choice) => foldText(choice) === folded || choices[choice].some((word) => foldText(word) === folded));
  return chosen ?? new CellFault("#VALUE!", { code: "unknown option", argument: name, found, allowed: names });
}

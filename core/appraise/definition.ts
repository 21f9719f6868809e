import type { Basis } from "./basis";
import type { Facts } from "./facts";
import type { Figure, FigureSource } from "./figure";
import type { Group } from "./group";

/** A settled figure with what it rests on. */
export interface Result {
  readonly value: Figure;
  /** What an explanation needs; left out where the value speaks for itself. */
  readonly basis?: Basis;
}

/** A person, team or dealer whose figures are being settled. */
export interface Appraised extends FigureSource {
  readonly facts: Facts;
  readonly group: Group;
  /** The value that the facts hold under an id. */
  given(id: string): Figure;
  result(id: string): Result;
}

/** How a figure is settled. Prepared once for a scheme, used for everybody. */
export type Definition = (subject: Appraised) => Result;

/** Definitions by the id of their figure. */
export type Definitions = Map<string, Definition>;

import type { Basis } from "./basis";
import type { Facts } from "./facts";
import type { Figure, FigureSource } from "./figure";
import type { Ties } from "../scores/ranks";

/** A settled figure with what it rests on. */
export interface Result {
  readonly value: Figure;
  /** What an explanation needs; left out where the value speaks for itself. */
  readonly basis?: Basis | undefined;
}

/** The figure of one of several people that they are ranked by or averaged over. */
export type FigureOf = (subject: Appraised) => Figure;

/** Everybody who is appraised together. */
export interface Peers {
  /** How many have a number. */
  count(key: string, figureOf: FigureOf): number;
  /**
   * Rank of one's number, 1 for the first; undefined where one has none.
   * @param key names the figure, so that it is ranked once
   */
  rankOf(
    subject: Appraised,
    key: string,
    figureOf: FigureOf,
    order: "high" | "low",
    ties: Ties,
  ): number | undefined;
  /** Mean or median of the numbers; undefined where nobody has one. */
  target(kind: "team mean" | "team median", key: string, figureOf: FigureOf): number | undefined;
}

/** A person, team or dealer whose figures are being settled. */
export interface Appraised extends FigureSource {
  readonly facts: Facts;
  readonly group: Peers;
  /** The value that the facts hold under an id. */
  given(id: string): Figure;
  result(id: string): Result;
}

/** How a figure is settled. Prepared once for a scheme, used for everybody. */
export type Definition = (subject: Appraised) => Result;

/** Definitions by the id of their figure. */
export type Definitions = Map<string, Definition>;

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

/** What people are ranked by. Prepared once: it stands for the ranks that it gives. */
export interface Ranked {
  readonly figureOf: FigureOf;
  readonly order: "high" | "low";
  readonly ties: Ties;
}

/** Everybody who is appraised together. */
export interface Peers {
  /** How many have a number. */
  count(key: string, figureOf: FigureOf): number;
  /** Rank of one's number, 1 for the first; undefined where one has none. */
  rankOf(subject: Appraised, by: Ranked): number | undefined;
  /** Mean or median of the numbers; undefined where nobody has one. */
  target(kind: "team mean" | "team median", key: string, figureOf: FigureOf): number | undefined;
}

/** A person, team or dealer whose figures are being settled. */
export interface Appraised extends FigureSource {
  readonly facts: Facts;
  readonly group: Peers;
  /** Place in the group, counted from 0. */
  readonly place: number;
  /** The value that the facts hold under an id. */
  given(id: string): Figure;
  /** The figure with what it rests on, which nobody keeps: it is worked out anew each time. */
  result(id: string): Result;
  /** The value that an indicator scores, even where no points come of it; undefined where there is none. */
  scoredValue(id: string): Figure | undefined;
}

/**
 * How a figure is settled. Prepared once for a scheme, used for everybody. Everybody keeps the values alone: the lists of
 * terms behind them would be most of what a large department holds in memory, and few of them are ever looked at.
 */
export interface Definition {
  readonly value: (subject: Appraised) => Figure;
  /** What the value rests on, for an explanation; left out where it speaks for itself. */
  readonly basis?: (subject: Appraised) => Basis | undefined;
  /** Of an indicator, the value that it scores: results show everybody's, and the whole basis takes longer to put together. */
  readonly scoredValue?: (subject: Appraised) => Figure | undefined;
}

/** Definitions by the id of their figure. */
export type Definitions = Map<string, Definition>;

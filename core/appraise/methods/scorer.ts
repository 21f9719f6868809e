import type { MethodBasis, SumTerm } from "../basis";
import type { Appraised } from "../definition";
import type { Figure } from "../figure";

/** What a method comes to: the points, and what they rest on. */
export interface Scored extends MethodBasis {
  readonly points: Figure;
  readonly incidents?: readonly SumTerm[];
}

/** Scores one indicator for one person; full points are null where the indicator has none. */
export type Scorer = (subject: Appraised, full: number | null) => Scored;

/** The value of an indicator: the figure it names, or what the facts hold under its own id. */
export function valueOf(subject: Appraised, of: string | undefined, id: string): Figure {
  return of === undefined || of === id ? subject.given(id) : subject.figure(of);
}

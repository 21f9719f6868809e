import { comparePaper, sumOnPaper } from "../numbers/paper";
import type { Operand } from "../schemes/operand";
import type { SumBasis, SumTerm } from "./basis";
import type { Appraised } from "./definition";
import { asNumber, Unsettled } from "./figure";

/** What made a sum another one. */
export type Change = SumBasis["changes"][number];

/** The items of a sum: figures with their full points and, where weighted, their weights. */
export interface Item {
  readonly id: string;
  readonly fullPoints: Operand | undefined;
  readonly weightPercent?: Operand | undefined;
}

/** The points of the items, or the first reason why one has none. */
export const termsOf = (subject: Appraised, items: readonly Item[]): SumTerm[] | Unsettled => {
  const terms: SumTerm[] = [];
  for (const { id } of items) {
    const points = asNumber(subject.figure(id), id);
    if (points instanceof Unsettled) return points;
    terms.push({ id, points, amount: points });
  }
  return terms;
};

/** What the terms come to. */
export const amountOf = (terms: readonly SumTerm[]): number => sumOnPaper(terms.map(({ amount }) => amount));

/** Keeps a change of a sum where there is one. */
export function noteChange(changes: Change[], by: Change["by"], from: number, to: number): number {
  if (comparePaper(from, to) !== 0) changes.push({ by, to });
  return to;
}

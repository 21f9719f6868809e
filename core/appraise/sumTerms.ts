import { comparePaper, sumOnPaper } from "../numbers/paper";
import type { RoundingMode } from "../numbers/roundDecimal";
import { roundDecimal } from "../numbers/roundDecimal";
import type { Operand } from "../schemes/operand";
import type { SumBasis, SumTerm } from "./basis";
import type { Appraised } from "./definition";
import { asNumber, Unsettled } from "./figure";
import { within } from "./operands";

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

/** What a sum is kept in. */
interface Bounds {
  readonly floor?: Operand | null | undefined;
  readonly cap?: Operand | null | undefined;
}

/** The sum kept in its bounds; what they change is noted. */
export function bounded(
  subject: Appraised,
  sum: number,
  { floor, cap }: Bounds,
  changes: Change[],
): number | Unsettled {
  const floored = within(subject, sum, { floor });
  if (floored instanceof Unsettled) return floored;
  const capped = within(subject, noteChange(changes, "floor", sum, floored), { ceiling: cap });
  return capped instanceof Unsettled ? capped : noteChange(changes, "cap", floored, capped);
}

/** The sum rounded where it has digits; what that changes is noted. */
export function rounded(
  sum: number,
  { digits, mode }: { readonly digits?: number | null; readonly mode?: RoundingMode },
  changes: Change[],
): number {
  if (digits === null || digits === undefined) return sum;
  return noteChange(changes, "rounding", sum, roundDecimal(sum, digits, mode ?? "half up"));
}

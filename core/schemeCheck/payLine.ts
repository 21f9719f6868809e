import { paper } from "../numbers/paper";

/** What is paid along a stretch of the driver between two breaks, as a straight line; undefined where nothing is. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Amount just behind the start, and just before the end (for the last one a step behind the start). */
  readonly start: number;
  readonly end: number;
}

/** Amounts nearer than this are the same: rounding to cents moves either by half of one. */
export const SAME_AMOUNT = 0.011;

/** Takes the line of a stretch from two points inside it; where a third doesn't lie on it, from points near the ends. */
function stretchBetween(
  from: number,
  to: number,
  amount: (value: number) => number | undefined,
): Stretch | undefined {
  const at = (share: number): number | undefined => amount(paper(from + (to - from) * share));
  const [low, middle, high] = [at(0.25), at(0.5), at(0.75)];
  if (low === undefined || middle === undefined || high === undefined) return undefined;
  const isStraight = Math.abs((low + high) / 2 - middle) <= SAME_AMOUNT;
  if (isStraight) {
    const half = (high - low) / 2;
    return { from, to, start: paper(low - half), end: paper(high + half) };
  }
  const [start, end] = [at(1e-9), at(1 - 1e-9)];
  return start === undefined || end === undefined
    ? undefined
    : { from, to, start: paper(start), end: paper(end) };
}

/** What is paid along a driver, from its lowest value to its highest, cut at its breaks. */
export function payLine(
  breaks: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
  amount: (value: number) => number | undefined,
): Stretch[] {
  const inside = breaks.filter((value) => value > from && value < to);
  const ends = [from, ...inside, to];
  return ends.slice(1).flatMap((end, index) => stretchBetween(ends[index] as number, end, amount) ?? []);
}

/** The first value from a stretch on at which the line is back at an amount; null where it never is. */
export function regainedFrom(line: readonly Stretch[], index: number, amount: number): number | null {
  for (const { from, to, start, end } of line.slice(index)) {
    if (start >= amount - SAME_AMOUNT) return from;
    if (end >= amount - SAME_AMOUNT) return paper(from + ((amount - start) * (to - from)) / (end - start));
  }
  return null;
}

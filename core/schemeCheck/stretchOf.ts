import type { Interval } from "../check/finding";

type Holds = NonNullable<Interval["lower"]>["holds"];

/** A stretch of the number line between two numbers; an infinite end is open. */
export function stretchOf(from: number, to: number, fromHolds: Holds, toHolds: Holds): Interval {
  return {
    lower: Number.isFinite(from) ? { at: from, holds: fromHolds } : null,
    upper: Number.isFinite(to) ? { at: to, holds: toHolds } : null,
  };
}

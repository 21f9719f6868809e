import type { Interval } from "../check/finding";

/** A range of values with exact ends; an open end is infinite and excluded. */
export interface ValueRange {
  readonly from: number;
  readonly to: number;
  readonly fromHolds: "included" | "excluded";
  readonly toHolds: "included" | "excluded";
}

/** The range that the check of a table names. */
export function valueRangeOf({ lower, upper }: Interval): ValueRange {
  return {
    from: lower?.at ?? -Infinity,
    to: upper?.at ?? Infinity,
    fromHolds: lower?.holds ?? "excluded",
    toHolds: upper?.holds ?? "excluded",
  };
}

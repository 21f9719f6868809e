import { comparePaper, sumOnPaper } from "../numbers/paper";

/** The rules of a deduction: how low it may go, and from how many occurrences on nothing is left. */
export interface DeductionLimits {
  /** Lowest result; null for none. */
  readonly floor: number | null;
  /** More occurrences than this leave 0; null where there is no such limit. */
  readonly zeroIfMoreThan: number | null;
}

/** full − Σ counts × points, not below the floor; 0 when the occurrences exceed the limit (E63). */
export function deduct(
  full: number,
  counts: readonly number[],
  points: readonly number[],
  limits: DeductionLimits,
): number {
  const { floor, zeroIfMoreThan } = limits;
  if (zeroIfMoreThan !== null && comparePaper(sumOnPaper(counts), zeroIfMoreThan) > 0) return 0;
  const left = sumOnPaper([full, ...counts.map((count, index) => -count * (points[index] ?? 0))]);
  return floor === null ? left : Math.max(left, floor);
}

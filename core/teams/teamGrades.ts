import type { CellFault } from "../cells/cellFault";
import { fault } from "../cells/cellFault";
import { comparePaper } from "../numbers/paper";
import { ranks } from "../scores/ranks";

/** From this total on a group gets an A, whatever its rank. */
const TOTAL_FOR_A = 92;
/** From this total on a group gets a C; below it the worst one gets a D or an E. */
const TOTAL_FOR_C = 35;

/**
 * Grade of each group by the ordered rules of catalogue E02, the first that applies wins. Groups with equal
 * totals share the better rank for best and second, and the last place for worst.
 */
export function teamGrades(totals: readonly number[]): (string | CellFault)[] {
  const fromBest = ranks(totals, "high", "best");
  const fromWorst = ranks(totals, "low", "best");
  return totals.map((total, index) => {
    const rank = fromBest[index] ?? NaN;
    if (rank === 1 || comparePaper(total, TOTAL_FOR_A) >= 0) return "A";
    if (rank === 2) return "B";
    const passes = comparePaper(total, TOTAL_FOR_C) >= 0;
    if (!passes && fromWorst[index] === 1) return "D/E";
    return passes ? "C" : fault("no rule applies", { total, rank });
  });
}

import type { CellFault } from "../cells/cellFault";
import { fault } from "../cells/cellFault";
import { paper, sumOnPaper } from "../numbers/paper";

/** How periods become one score. */
export interface PeriodRule {
  /** Number to divide by; null to divide by the periods that have a score. */
  readonly divideBy: number | null;
  /** Share of the mean as a fraction where there is a year-end score. */
  readonly periodShare: number;
}

/**
 * Mean of the periods (E35), mixed with the year-end score where there is one (E64).
 * @param periods null for a period without a score
 * @param yearEnd null where the year-end score plays no part
 */
export function periodScore(
  periods: readonly (number | null)[],
  yearEnd: number | null,
  rule: PeriodRule,
): number | CellFault {
  const known = periods.filter((period) => period !== null);
  const divisor = rule.divideBy ?? known.length;
  if (divisor === 0)
    return fault("division by zero", { argument: rule.divideBy === null ? "periods" : "divide_by" });
  const sum = sumOnPaper(known);
  if (yearEnd === null) return paper(sum / divisor);
  return sumOnPaper([(sum * rule.periodShare) / divisor, yearEnd * (1 - rule.periodShare)]);
}

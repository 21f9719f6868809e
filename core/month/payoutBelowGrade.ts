import { comparedValue } from "../bands/bandFor";
import type { GradedPerson } from "./monthResult";
import type { MonthScheme } from "./monthScheme";
import { numberFor, settleRows } from "./scoreValue";

/**
 * People whose total is rounded up for the grade but not for the payout rate: 89.5 is graded as 90 and paid as 80-89.
 * Both follow from the scheme, but whoever sees them side by side will ask.
 */
export function payoutBelowGrade(
  scheme: MonthScheme,
  people: readonly GradedPerson[],
): { person: string; total: number }[] {
  const gradeBands = settleRows(scheme.grades.bands, scheme.grades.edges);
  const payoutBands = settleRows(scheme.payout.bands, scheme.payout.edges);
  return people.flatMap(({ person, total, payoutFraction }) => {
    if (total === undefined || payoutFraction === undefined) return [];
    const paidIfRounded = numberFor(payoutBands, comparedValue(gradeBands, total));
    return typeof paidIfRounded === "number" && paidIfRounded > payoutFraction ? [{ person, total }] : [];
  });
}

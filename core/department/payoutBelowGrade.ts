import { bandNumber, settledBands } from "../appraise/bandLookup";
import { comparedValue } from "../bands/bandFor";
import { isGradeRules } from "../schemes/grades";
import type { GradedScheme } from "./departmentResult";

/**
 * People whose total is rounded up for the grade but not for the payout rate: 89.5 is graded as 90 and paid as 80-89.
 * Both follow from the scheme, but whoever sees them side by side will ask.
 */
export function payoutBelowGrade({ scheme, graded }: GradedScheme): { person: string; total: number }[] {
  const { grades, payout } = scheme;
  if (!grades || !payout || isGradeRules(grades) || (grades.of ?? "total") !== "total") return [];
  const [gradeBands, payoutBands] = [settledBands(grades), settledBands(payout)];
  return graded.flatMap(({ appraisee, total, payoutFraction }) => {
    if (total === undefined || payoutFraction === undefined) return [];
    const compared = comparedValue(gradeBands, total);
    const paidIfRounded = compared === total ? undefined : bandNumber(payoutBands, compared, "payout");
    return typeof paidIfRounded === "number" && paidIfRounded > payoutFraction
      ? [{ person: appraisee.member.name, total }]
      : [];
  });
}

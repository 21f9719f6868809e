import { bandFor, comparedValue } from "../bands/bandFor";
import { readBandTable } from "../bands/readBandTable";
import type { SettledBands } from "../bands/settleBands";
import { settleBands } from "../bands/settleBands";
import { CellFault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { readNumber } from "../numbers/readNumber";
import type { Bands } from "../schemes/bandRows";
import { isGradeRules } from "../schemes/grades";
import type { GradedScheme } from "./departmentResult";

const settled = ({ bands, edges = "as worded" }: Bands): SettledBands =>
  settleBands(readBandTable(bands.map((row) => [...row])), edges);

/** The rate in the row that holds a total. */
function rateFor(bands: SettledBands, total: number): number | undefined {
  const row = bandFor(bands, total);
  return row instanceof CellFault ? undefined : readNumber(cellText(row.answers[0]));
}

/**
 * People whose total is rounded up for the grade but not for the payout rate: 89.5 is graded as 90 and paid as 80-89.
 * Both follow from the scheme, but whoever sees them side by side will ask.
 */
export function payoutBelowGrade({ scheme, graded }: GradedScheme): { person: string; total: number }[] {
  const { grades, payout } = scheme;
  if (!grades || !payout || isGradeRules(grades) || (grades.of ?? "total") !== "total") return [];
  const [gradeBands, payoutBands] = [settled(grades), settled(payout)];
  return graded.flatMap(({ appraisee, total, payoutFraction }) => {
    if (total === undefined || payoutFraction === undefined) return [];
    const compared = comparedValue(gradeBands, total);
    const paidIfRounded = compared === total ? undefined : rateFor(payoutBands, compared);
    return paidIfRounded !== undefined && paidIfRounded > payoutFraction
      ? [{ person: appraisee.member.name, total }]
      : [];
  });
}

import type { GradedAppraisee } from "../department/departmentResult";
import type { Scheme } from "../schemes/scheme";
import type { Outcome, Standing } from "./comparison";

function outcomeOf({ grades }: Scheme, { grade, gradeChoices, unsettled }: GradedAppraisee): Outcome {
  if (grade !== undefined) return { kind: "grade", grade };
  if (gradeChoices) return { kind: "choice", among: gradeChoices };
  const [reason] = unsettled;
  if (!grades && !reason) return { kind: "result" };
  return { kind: "none", ...(reason && { reason }) };
}

/** How a graded person or team stands under the scheme. */
export function standingOf(scheme: Scheme, graded: GradedAppraisee): Standing {
  const { total, rank, payoutFraction, payYuan, moneyYuan } = graded;
  return {
    outcome: outcomeOf(scheme, graded),
    ...(total !== undefined && { total }),
    ...(rank !== undefined && { rank }),
    ...(payoutFraction !== undefined && { payoutFraction }),
    ...(payYuan !== undefined && { payYuan }),
    ...(moneyYuan !== undefined && { moneyYuan }),
  };
}

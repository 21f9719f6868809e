import type { Case, Facts, GradeDecision } from "../../appraise/facts";
import { changedFacts } from "../../appraise/facts";
import type { Value } from "../../appraise/figure";
import type { Appraisee, DepartmentFacts } from "../../department/departmentFacts";
import type { EnteredAppeal } from "./appeal";

/**
 * How a corrected figure enters the computation: as a value in place of the one that was read, as points (of an
 * indicator, a section, or the total) in place of those that are computed, as other cases of an incident, or as the grade
 * that a person decides on where the rules leave it open.
 */
export type Correction =
  | { readonly kind: "value"; readonly id: string; readonly value: Value }
  | { readonly kind: "points"; readonly id: string; readonly points: number }
  | { readonly kind: "cases"; readonly id: string; readonly cases: readonly Case[] }
  | { readonly kind: "grade"; readonly decision: GradeDecision };

/** A correction with the appeal it comes from and whom it concerns. */
export interface AppliedAppeal extends EnteredAppeal {
  readonly of: NonNullable<EnteredAppeal["of"]>;
  readonly correction: Correction;
}

/** The facts of one person with a figure corrected. */
function correctFacts(facts: Facts, correction: Correction): Facts {
  switch (correction.kind) {
    case "value":
      return changedFacts(facts, { values: new Map([...facts.values, [correction.id, correction.value]]) });
    case "points":
      return changedFacts(facts, { points: new Map([...facts.points, [correction.id, correction.points]]) });
    case "cases":
      return changedFacts(facts, { cases: new Map([...facts.cases, [correction.id, correction.cases]]) });
    case "grade":
      return changedFacts(facts, { gradeDecision: correction.decision });
  }
}

function isOf({ kind, member }: Appraisee, schemeId: string, { of }: AppliedAppeal): boolean {
  return kind === of.kind && member.key === of.key && schemeId === of.schemeId;
}

/** The facts of a month with figures corrected, one after another; ranks, teams and rules follow when it is graded. */
export function correctMonth(facts: DepartmentFacts, appeals: readonly AppliedAppeal[]): DepartmentFacts {
  if (appeals.length === 0) return facts;
  const schemes = facts.schemes.map(({ scheme, appraisees }) => ({
    scheme,
    appraisees: appraisees.map((appraisee) => {
      const own = appeals.filter((appeal) => isOf(appraisee, scheme.id, appeal));
      if (own.length === 0) return appraisee;
      const corrected = own.reduce((so, { correction }) => correctFacts(so, correction), appraisee.facts);
      return { ...appraisee, facts: corrected };
    }),
  }));
  return { ...facts, schemes };
}

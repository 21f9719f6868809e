import { comparePaper, paper, subtractOnPaper, sumOnPaper } from "../numbers/paper";

/** How a partial step counts: not at all, as a whole one, or by its size. */
export type PartialSteps = "full" | "started" | "proportional";

/** The parameters of a step deduction, in the unit of the actual value. */
export interface StepRule {
  readonly target: number;
  readonly fullPoints: number;
  readonly step: number;
  readonly pointsPerStep: number;
  /** Below this actual value the score is 0; null where there is no such limit. */
  readonly zeroBelow: number | null;
  readonly partial: PartialSteps;
}

/** Steps of a miss: whole ones, started ones, or by size. */
export function stepsMissed(missed: number, step: number, partial: PartialSteps): number {
  const steps = paper(missed / step);
  if (partial === "proportional") return steps;
  return partial === "started" ? Math.ceil(steps) : Math.floor(steps);
}

/** Full points less the points of each step that the target is missed by; never under 0 (E63). */
export function stepScore(actual: number, rule: StepRule): number {
  if (rule.zeroBelow !== null && comparePaper(actual, rule.zeroBelow) < 0) return 0;
  const missed = subtractOnPaper(rule.target, actual);
  if (missed <= 0) return rule.fullPoints;
  const lost = stepsMissed(missed, rule.step, rule.partial) * rule.pointsPerStep;
  return Math.max(0, sumOnPaper([rule.fullPoints, -lost]));
}

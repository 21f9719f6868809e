import type { Ties } from "../scores/ranks";
import type { Bands } from "./bandRows";
import type { Names } from "./names";
import type { ConditionSet } from "./operand";
import type { Unit } from "./unit";

/** A column of the grades beyond the limits: the grade itself, a wage, a post level. */
export interface GradeColumn {
  readonly id: string;
  readonly names: Names;
  readonly unit?: Unit;
}

/** Grades by bands of the total. The first column after the limits is the grade. */
export interface GradeBands extends Bands {
  /** Id of the figure that is graded. Default: total. */
  readonly of?: string;
  /** The columns after the limits. Default: the grade alone. */
  readonly columns?: readonly GradeColumn[];
  /** Labels in the other languages, by the label as written in the bands. */
  readonly labels?: Readonly<Record<string, Names>>;
}

/** One rule of an ordered list; several grades leave the choice to a person. */
export interface GradeRule {
  readonly when: ConditionSet;
  readonly gives: readonly string[];
}

/** Grades by an ordered list of rules over total, `rank` (1 is first) and `rankFromLast` (1 is last): the first that holds wins. */
export interface GradeRules {
  readonly rules: readonly GradeRule[];
  readonly labels?: Readonly<Record<string, Names>>;
}

export type Grades = GradeBands | GradeRules;

/** The grades that a team's grade allows its members. */
export interface MemberGrades {
  readonly team: string;
  readonly allowed: readonly string[];
}

/** The share of the people that a grade should have, in percent; a check and a proposal, never a decision. */
export interface ForcedShare {
  readonly grade: string;
  readonly atLeastPercent?: number;
  readonly atMostPercent?: number;
}

/** How people or teams are ranked by their totals. */
export interface Ranking {
  /** "high" (default): the highest total is first. */
  readonly order?: "high" | "low";
  /** Default: best. */
  readonly ties?: Ties;
}

/** True where grades come from rules instead of bands. */
export function isGradeRules(grades: Grades): grades is GradeRules {
  return "rules" in grades;
}

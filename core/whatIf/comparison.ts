import type { UnsettledReason } from "../appraise/figure";
import type { Member } from "../department/departmentFacts";
import type { Names } from "../schemes/names";
import type { Scheme } from "../schemes/scheme";

/** What an appraisal ends in: a grade, grades that a person chooses among, results of a scheme without grades, or none. */
export type Outcome =
  | { readonly kind: "grade"; readonly grade: string }
  | { readonly kind: "choice"; readonly among: readonly string[] }
  | { readonly kind: "result" }
  | { readonly kind: "none"; readonly reason?: UnsettledReason };

/** How somebody stands under a scheme. */
export interface Standing {
  readonly outcome: Outcome;
  readonly total?: number;
  readonly rank?: number;
  readonly payoutFraction?: number;
  readonly payYuan?: number;
  /** Money of incidents and escalations, signed. */
  readonly moneyYuan?: number;
}

/**
 * How an outcome changes. "up" and "down" where the schemes order both grades by the points they take; "other" where
 * nobody can say which is better.
 */
export type Move = "stays" | "up" | "down" | "other" | "becomes graded" | "becomes ungraded";

/** Somebody before and after. */
export interface ComparedPerson {
  readonly member: Member;
  readonly before: Standing;
  readonly after: Standing;
  readonly move: Move;
}

/** A figure before and after; null where nobody has it. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
  /** After less before; null where either is missing. */
  readonly change: number | null;
}

/** How many people end in an outcome, before and after. A grade of both schemes is one row. */
export interface OutcomeCount {
  readonly outcome: "grade" | "choice" | "result" | "none";
  /** As written in the scheme; left out for all but grades. */
  readonly grade?: string;
  readonly before: number;
  readonly after: number;
}

/** One month of a scheme before and after a change of it. */
export interface Comparison {
  /** 2026-06. */
  readonly month: string;
  readonly before: Scheme;
  readonly after: Scheme;
  /** Everybody, in the order of the results after the change. */
  readonly people: readonly ComparedPerson[];
  /** Grades from the best to the lowest, then the other outcomes that somebody has; each column adds up to the people. */
  readonly distribution: readonly OutcomeCount[];
  /** Sums over everybody; left out where neither scheme has such money. */
  readonly payYuan?: BeforeAfter;
  readonly moneyYuan?: BeforeAfter;
  /** Means over those who have them. */
  readonly meanTotal?: BeforeAfter;
  readonly meanPayoutFraction?: BeforeAfter;
  /** Figures that the changed scheme takes from elsewhere than they were read from; nobody has them here. */
  readonly notRead: readonly Names[];
}

/** Why a scheme can't be compared: it isn't plain which of the department's it is to replace. */
export interface ComparisonFault {
  readonly code: "nothing to replace";
  readonly changed: Names;
  readonly known: readonly { readonly id: string; readonly names: Names }[];
}

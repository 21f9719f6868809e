import type { Appraised } from "../appraise/definition";
import type { Proposal } from "../appraise/escalations";
import type { UnsettledReason } from "../appraise/figure";
import type { Scheme } from "../schemes/scheme";
import type { Appraisee } from "./departmentFacts";
import type { DepartmentFinding } from "./departmentFinding";

/** A person or team as graded. A figure that is left out has no value; the subject knows why. */
export interface GradedAppraisee {
  readonly appraisee: Appraisee;
  /** All figures, settled on demand: what an explanation is built from. */
  readonly subject: Appraised;
  readonly total?: number;
  readonly rank?: number;
  readonly grade?: string;
  /** Grades that a person chooses among where the rules leave that open. */
  readonly gradeChoices?: readonly string[];
  readonly payoutFraction?: number;
  /** To the cent, as everywhere below. */
  readonly payYuan?: number;
  /** Money of incidents and escalations, signed, to the cent. */
  readonly moneyYuan?: number;
  readonly proposals: readonly Proposal[];
  /** Why there is no total, grade or pay, where the scheme has one. */
  readonly unsettled: readonly UnsettledReason[];
}

/** Everybody under one scheme as graded: by rank, then those without a total by name. */
export interface GradedScheme {
  readonly scheme: Scheme;
  /** Hash of the scheme's content. */
  readonly schemeHash: string;
  readonly graded: readonly GradedAppraisee[];
}

/** A graded month. */
export interface DepartmentResult {
  /** 2026-06. */
  readonly month: string;
  /** Hash of everything that the figures rest on: the same inputs give the same run. */
  readonly runId: string;
  readonly schemes: readonly GradedScheme[];
  readonly findings: readonly DepartmentFinding[];
}

import type { SchemeFacts } from "../department/departmentFacts";
import type { GradedScheme } from "../department/departmentResult";
import { gradeGradually } from "../department/gradeGradually";
import { compareResults } from "./compareResults";
import type { Comparison } from "./comparison";

/** A month under a scheme and under a change of it, with everybody's figures for whoever asks why. */
export interface TriedScheme {
  readonly comparison: Comparison;
  readonly was: GradedScheme;
  readonly is: GradedScheme;
}

/**
 * Grades a month under a changed scheme a person at a time and compares it with what it was: it can be stopped between
 * two people, to go on later or not at all.
 */
export function* tryScheme(
  month: string,
  was: GradedScheme,
  changed: SchemeFacts,
): Generator<undefined, TriedScheme, undefined> {
  const is = yield* gradeGradually(changed);
  yield;
  return { comparison: compareResults(month, was, is), was, is };
}

/**
 * A number, or the id of a figure of the scheme: a parameter, an input, an indicator's points, `total`, `payout`,
 * `grade`, `grade.wage` (a column of the grades), a commission, a pay component, `incidents.points` …
 */
export type Operand = number | string;

/**
 * A test of one figure. Its edges stand in the names: `atLeast` and `atMost` include the number, `moreThan` and
 * `lessThan` don't. Several in one condition must all hold.
 */
export interface Condition {
  /** Id of the figure. */
  readonly of: string;
  readonly atLeast?: Operand;
  readonly moreThan?: Operand;
  readonly atMost?: Operand;
  readonly lessThan?: Operand;
  readonly equals?: Operand;
  /** The text, yes or no that the figure must be, or one of several texts. */
  readonly is?: boolean | string | readonly string[];
}

/** Conditions that must all hold, or of which one suffices. */
export type ConditionSet = { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };

import type { Names } from "./names";
import type { ConditionSet, Operand } from "./operand";

/** A length of time in which something must happen. */
export type WindowLength = "week" | "month" | "quarter" | "half-year" | "year";

/** What a requirement asks; each gives a figure of its id: yes or no, a date, or how it stands to a window. */
export type RequirementKind =
  /** Yes where the conditions hold. */
  | { readonly kind: "test"; readonly passes: ConditionSet }
  /** The date `days` working days after a date; the day after it counts as 1. */
  | { readonly kind: "workingDays"; readonly from: string; readonly days: Operand }
  /** "in time" or "late" by the day of the month. `limitDay` default: included. */
  | {
      readonly kind: "dayOfMonth";
      readonly date: string;
      readonly day: Operand;
      readonly limitDay?: "included" | "excluded";
    }
  /** The date on a day of the n-th month after the end of a quarter (2024Q1), a month (2024-03) or a year (2024). */
  | {
      readonly kind: "dayAfterPeriod";
      readonly period: string;
      readonly monthsAfter: Operand;
      readonly day: Operand;
    }
  /** Yes where at most so many hours lie between two moments. `limit` default: included. */
  | {
      readonly kind: "hours";
      readonly from: string;
      readonly to: string;
      readonly hours: Operand;
      readonly limit?: "included" | "excluded";
    }
  /** "too early", "in time" or "late": the day counted from the event (day 0), by the window of the first row that fits. */
  | {
      readonly kind: "dayWindow";
      readonly day: string;
      readonly windows: readonly {
        readonly when?: ConditionSet;
        readonly fromDay: Operand;
        readonly toDay: Operand;
      }[];
    }
  /** Yes where every window of the span holds at least so many of the listed weeks or months. */
  | {
      readonly kind: "everyWindow";
      /** Figure that lists the weeks or months (1, 2, …) in which it was done. */
      readonly done: string;
      /** What the list counts in. */
      readonly listed: "week" | "month";
      /** The rows are tried in order; the first whose conditions hold gives the window. */
      readonly windows: readonly { readonly when?: ConditionSet; readonly length: WindowLength }[];
      /** "calendar" (default): the windows follow each other from the start of the span; "rolling": every run of their length is one. */
      readonly placed?: "calendar" | "rolling";
      /** How many weeks or months the span has. Default: 12 months; weeks must be given. */
      readonly span?: Operand;
      /** Default 1. */
      readonly atLeast?: Operand;
    }
  /** Yes where a list holds at most so many entries that aren't exempt. */
  | {
      readonly kind: "atMost";
      readonly list: string;
      readonly exempt?: readonly string[];
      readonly atMost: Operand;
    }
  /** The number that a share of a whole comes to, rounded up: "not below 10 %". */
  | { readonly kind: "coverage"; readonly of: string; readonly share: Operand }
  /** The dates from a first one every n months; a day that a month lacks becomes its last. */
  | { readonly kind: "interval"; readonly first: string; readonly months: Operand; readonly count: string };

/** Something to be done or kept, with no points of its own. */
export type Requirement = RequirementKind & { readonly id: string; readonly names: Names };

/** Who scores, collects and reviews a post, in order. */
export interface ReviewChain {
  readonly post: string;
  readonly names: Names;
  readonly steps: readonly Names[];
}

import type { Names } from "./names";
import type { ConditionSet, Operand } from "./operand";

/** What an escalation counts: cases of incidents (in a run: the periods that had one), or periods in which the conditions hold. */
export type Counted = { readonly incidents: "all" | readonly string[] } | { readonly periods: ConditionSet };

/**
 * What an escalation does. Actions and states are proposals: the software proposes, a person decides.
 * `decidedBy: "person"` marks an action on which the text contradicts itself or leaves a choice.
 */
export type Effect =
  | { readonly kind: "total"; readonly sets: Operand }
  | { readonly kind: "points"; readonly effect: "deduct" | "reward"; readonly amount: Operand }
  | { readonly kind: "money"; readonly effect: "deduct" | "reward"; readonly factors: readonly Operand[] }
  | {
      readonly kind: "action";
      readonly action: string;
      readonly names: Names;
      readonly decidedBy?: "rule" | "person";
    }
  | { readonly kind: "state"; readonly state: string; readonly names: Names; readonly periods: Operand };

/** A rule over what happens again: in one period, in a run of periods, or in a year. */
export interface Escalation {
  readonly id: string;
  readonly names: Names;
  readonly counts: Counted;
  /** "period": inside one period; "run": in consecutive periods; "year": in one year. */
  readonly within: "period" | "run" | "year";
  /** Default: calendar. "rolling": the twelve months up to the one at hand. */
  readonly year?: "calendar" | "rolling";
  /** From this number on the rule fires. */
  readonly atLeast: Operand;
  /** Up to this number. Default: null, no limit. */
  readonly atMost?: Operand | null;
  /** After it has fired: "once" per period, run or year (default; a rolling year counts from the firing on), again for "every block" of `atLeast`, or for "every further" one. */
  readonly repeat?: "once" | "every block" | "every further";
  /** What a period without a record does to a run. Default: break. */
  readonly missingPeriods?: "break" | "passed over";
  readonly effects: readonly Effect[];
}

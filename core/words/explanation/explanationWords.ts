import type { ExplainedPart } from "../../explain/explanation";
import type { UnsettledReason } from "../../appraise/figure";
import type { SumBasis } from "../../appraise/basis";
import type { Method } from "../../schemes/method";

/** Templates of an explanation in one language; a name in braces is a place to be filled. */
export interface ExplanationWords {
  /** Why an indicator has its points: {name}, {value}, {points}, {full} and what its method adds. */
  readonly methods: Readonly<Record<Method["kind"], string>>;
  readonly parts: Readonly<
    Record<
      | "given"
      | "linked"
      | "nothing deducted"
      | "from row"
      | "weighted"
      | "vetoed"
      | "bonus of"
      | "incident"
      | "section"
      | "total"
      | "rank"
      | "grade"
      | "grade by rule"
      | "grade decided"
      | "column"
      | "payout"
      | "commission"
      | "component"
      | "otherwise"
      | "pay"
      | "escalation"
      | "requirement"
      | "unsettled"
      | "times"
      | "divided"
      | "comma"
      | "aside"
      | "compared"
      | "lower included"
      | "lower excluded"
      | "upper included"
      | "upper excluded",
      string
    >
  >;
  /** What made a sum another one: {to}. */
  readonly changes: Readonly<Record<SumBasis["changes"][number]["by"], string>>;
  /** What an escalation does. */
  readonly effects: Readonly<
    Record<
      | "total"
      | "deduct points"
      | "reward points"
      | "deduct money"
      | "reward money"
      | "action"
      | "person"
      | "state",
      string
    >
  >;
  /** Figures that every scheme has. */
  readonly figures: Readonly<Record<string, string>>;
  readonly unsettled: Readonly<Record<UnsettledReason["code"], string>>;
  /** Why another scheme's figure can't be taken over. */
  readonly nothingThere: Readonly<Record<"not graded there" | "no value there", string>>;
  readonly lacks: Readonly<Record<"size" | "points" | "money" | "degree", string>>;
  readonly headings: Readonly<Record<ExplainedPart, string>>;
}

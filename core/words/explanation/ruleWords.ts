import type { Frequency } from "../../schemes/scheme";

/** What an escalation counts and when it fires, with its parts in words. */
export interface RuleParts {
  /** What it counts: incidents by their names, or conditions. */
  readonly counted: string;
  readonly isIncidents: boolean;
  readonly within: "period" | "run" | "year";
  readonly year: "calendar" | "rolling";
  readonly atLeast: string;
  /** Left out where there is no upper limit. */
  readonly atMost?: string;
  /** What a period of the scheme is. */
  readonly frequency: Frequency;
}

/** Sentences of escalations in one language. */
export interface RuleWords {
  readonly rule: (parts: RuleParts) => string;
  /** Behind the rule: what happens after it has fired. */
  readonly repeats: Readonly<Record<"once" | "every block" | "every further", string>>;
  readonly noEffect: string;
  readonly arrow: string;
}

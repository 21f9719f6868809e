import type { Interval } from "../check/finding";
import type {
  RemedyCode,
  SchemeFinding,
  SchemeFindingCode,
  Shown,
  Witness,
} from "../schemeCheck/schemeFinding";
import type { SwitchId } from "../schemeCheck/switches";
import type { FindingMessage } from "./messages";

/** What is wrong, and what to do about it. */
export interface WhatAndRemedy {
  readonly what: string;
  readonly remedy: string;
}

/** What sentences about a scheme are put together from: the scheme's own names in the language at hand. */
export interface SchemeTexts {
  /** The name of a figure, by its id. */
  readonly name: (id: string) => string;
  /** The names of several. */
  readonly names: (ids: readonly string[]) => string;
  /** A number as on paper, a text in quotation marks. */
  readonly shown: (value: Shown) => string;
  /** An amount of a figure: a payout rate in percent. */
  readonly amount: (id: string, value: number) => string;
  /** The ends of a stretch. */
  readonly from: (interval: Interval | null) => string;
  readonly to: (interval: Interval | null) => string;
  /** `60 ≤ Total < 70`. */
  readonly stretch: (id: string, interval: Interval | null) => string;
  /** `Rank 2, Total 92`. */
  readonly witness: (witness: readonly Witness[]) => string;
  /** The question of a choice, and the name of one of its options. */
  readonly choice: (id: string) => string;
  readonly option: (choice: string, option: string) => string;
  /** The name of a degree of an incident. */
  readonly degree: (id: string) => string;
}

/** Findings that the check of tables doesn't word itself. */
type WordedCode = Exclude<SchemeFindingCode, FindingMessage["code"]>;

/** The parts that a place is named by. */
export type PlacePart =
  | "scheme"
  | "indicators"
  | "sections"
  | "incidents"
  | "total"
  | "ranking"
  | "grades"
  | "payout"
  | "memberGrades"
  | "forcedShares"
  | "commissions"
  | "pay"
  | "escalations"
  | "requirements"
  | "parameters"
  | "inputs"
  | "choices"
  | "points"
  | "money";

/** All texts about the findings of a scheme in one language. */
export interface SchemeFindingWords {
  readonly findings: {
    readonly [Code in WordedCode]: (
      finding: Extract<SchemeFinding, { readonly code: Code }>,
      texts: SchemeTexts,
    ) => WhatAndRemedy;
  };
  /** What each switch decides, and what is done where nobody has decided. */
  readonly switches: Readonly<Record<SwitchId, WhatAndRemedy>>;
  readonly remedies: Readonly<Record<Exclude<RemedyCode, "take option">, string>>;
  /** Another reading of a choice, or one of several. */
  readonly takeOption: (choice: string, options: readonly string[]) => string;
  /** What one click can do. */
  readonly oneClick: (remedies: readonly string[]) => string;
  readonly places: Readonly<Record<PlacePart, string>>;
  readonly row: (row: number, written: string) => string;
  readonly rule: (rule: number) => string;
  readonly term: (term: number) => string;
  readonly measure: (measure: number) => string;
  readonly figures: Readonly<Record<"total" | "rank" | "rankFromLast" | "grade" | "payout" | "pay", string>>;
  readonly comma: string;
  readonly step: string;
  readonly quoted: (text: string) => string;
  readonly nothing: string;
}

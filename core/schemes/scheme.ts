import type { Bands } from "./bandRows";
import type { Choice } from "./choice";
import type { Escalation } from "./escalation";
import type { ForcedShare, Grades, MemberGrades, Ranking } from "./grades";
import type { Incident } from "./incident";
import type { Indicator, Section } from "./indicator";
import type { HeaderSynonyms, Names } from "./names";
import type { Commission, Pay } from "./pay";
import type { Requirement, ReviewChain } from "./requirement";
import type { Source } from "./source";
import type { TotalRule } from "./total";
import type { Unit } from "./unit";

/** The version of the scheme document that this program reads and writes. */
export const SCHEME_VERSION = 2;

/** What HR looks for in the library. */
export type SchemeGroup =
  | "e-commerce service"
  | "call centre"
  | "property office"
  | "hospital"
  | "sales"
  | "dealers"
  | "return visits"
  | "team contests"
  | "pay and commission tables"
  | "escalation rules"
  | "service centre";

/** Who is appraised by the scheme. */
export type Appraised = "person" | "team" | "dealer" | "region" | "office" | "client";

/** How often it is done. */
export type Frequency = "event" | "month" | "quarter" | "half-year" | "year";

/** A named figure of the scheme that is the same for everybody. A null is not configured, never 0. */
export interface Parameter {
  readonly id: string;
  readonly names: Names;
  readonly unit: Unit;
  readonly value: number | null;
}

/** A figure of another scheme of the workbook. */
export interface FigureOfScheme {
  /** Id of the scheme. */
  readonly scheme: string;
  /** Id of the figure there: `total`, `rank`, an indicator's points … */
  readonly figure: string;
}

/** A named value of each person beside the indicators: a wage, sales, a flag, a list of results. */
export interface Input {
  readonly id: string;
  readonly names: Names;
  readonly unit: Unit;
  /** True where it holds several values. Default: false. */
  readonly list?: boolean;
  readonly source?: Source;
  /**
   * The figure that it is taken from where the workbook appraises the same teams by the other scheme in the same month;
   * else it is read from the sheets.
   */
  readonly from?: FigureOfScheme;
}

/** A scheme: what is measured, how it becomes points, and what the points are worth. */
export interface Scheme {
  readonly version: typeof SCHEME_VERSION;
  readonly id: string;
  readonly names: Names;
  readonly group?: SchemeGroup;
  /** One line for whoever chooses among schemes. */
  readonly summary?: Names;
  /** The entry of the catalogue that the figures come from. */
  readonly entry?: string;
  /** The document and place that the figures come from. */
  readonly document?: string;
  /** Why the figures are as they are, for whoever has to defend them. */
  readonly reason?: Names;
  /** "skeleton": indicators without figures, which HR completes. Default: ready. */
  readonly status?: "ready" | "skeleton";
  /** Default: person. */
  readonly appraises?: Appraised;
  /** Default: month. */
  readonly frequency?: Frequency;
  /** Posts whose people are under the scheme where the roster doesn't name one for them. */
  readonly posts?: readonly string[];
  /** Header texts of the person column, beside the usual ones. */
  readonly personColumns?: HeaderSynonyms;
  /** Header texts of the date column, beside the usual ones. */
  readonly dateColumns?: HeaderSynonyms;
  readonly parameters?: readonly Parameter[];
  readonly inputs?: readonly Input[];
  readonly sections?: readonly Section[];
  readonly indicators?: readonly Indicator[];
  readonly incidents?: readonly Incident[];
  /** How the points become the total; without it there is none. */
  readonly total?: TotalRule;
  readonly ranking?: Ranking;
  readonly grades?: Grades;
  readonly memberGrades?: readonly MemberGrades[];
  readonly forcedShares?: readonly ForcedShare[];
  /** Payout rate by the total; figure `payout`. */
  readonly payout?: Bands;
  readonly commissions?: readonly Commission[];
  readonly pay?: Pay;
  readonly escalations?: readonly Escalation[];
  readonly requirements?: readonly Requirement[];
  readonly reviews?: readonly ReviewChain[];
  readonly choices?: readonly Choice[];
}

import type { Frequency } from "../schemes/scheme";
import type { ByCode, FindingText } from "./monthMessages";
import type { SchemeFault } from "./schemeMessages";
import type { SheetFinding } from "./schemeSheetMessages";

/** A month that has to be computed anew, and can't be: the workbook holds no data of it. */
export interface LackingMonth {
  readonly code: "month can't be recomputed";
  readonly month: string;
  /** An upheld appeal against it, one against an earlier month that it rests on, or another change of such a month. */
  readonly why: "appeal" | "earlier appeal" | "earlier correction";
}

/** A later month that rests on the one that was run, whose results have changed. */
export interface LaterMonth {
  readonly code: "later month";
  readonly month: string;
  readonly corrected: string;
  /** Whose results follow; in a published month they only would. */
  readonly people: readonly string[];
  readonly isPublished: boolean;
}

/** On which months of the ledger a quarter, half-year or year rests. */
export interface MonthsOfPeriod {
  readonly code: "months of period";
  readonly period: string;
  readonly counted: readonly string[];
  /** Those that the ledger has nothing of. */
  readonly lacking: readonly string[];
  /** Those that aren't published, and may still change. */
  readonly open: readonly string[];
  readonly damaged: readonly string[];
}

/** What the run as a whole has to say. */
export type RunMessage = LackingMonth | LaterMonth | MonthsOfPeriod;

/** A quarter, half-year or year of which the ledger holds no month. */
export interface PeriodFault {
  readonly code: "nothing in period";
  readonly period: string;
  /** The months that it holds. */
  readonly months: readonly string[];
}

/** Why a scheme sheet can't be graded by; then nobody is, since the others' ranks and pools would be wrong too. */
export type SchemeSheetFault =
  | { readonly code: "scheme sheet unreadable"; readonly finding: SheetFinding; readonly further: number }
  | {
      readonly code: "scheme sheet unsound";
      readonly sheet: string;
      /** The cell of the field, where one is known. */
      readonly cell?: string;
      readonly fault: SchemeFault;
      readonly further: number;
    }
  | { readonly code: "scheme in two sheets"; readonly id: string; readonly sheets: readonly string[] };

/** What a run does to a sheet. */
export type SheetDeed = "created" | "rewritten" | "appended" | "updated";

/** The texts of the run in one language. */
export interface DepartmentRunWords {
  readonly findings: ByCode<RunMessage, FindingText>;
  /** What a period's scores are called. */
  readonly period: {
    readonly scheme: (monthly: string, frequency: Frequency) => string;
    readonly totals: string;
    readonly mean: string;
    readonly nothing: (period: string, months: readonly string[]) => string;
  };
  /** Sentences about a scheme sheet; `what` is what is wrong with it in words. */
  readonly schemeSheet: {
    readonly broken: (place: string, what: string, further: number) => string;
    readonly twice: (id: string, sheets: readonly string[]) => string;
  };
  /** A finding in one line. */
  readonly lines: {
    readonly times: (count: number) => string;
    readonly alike: (count: number) => string;
    /** The sentences with what they are headed by: severity and place. */
    readonly finding: (severity: string, place: string, sentences: readonly string[]) => string;
  };
  /** Headers of the list of changes, and what is done to a sheet. */
  readonly changes: {
    readonly headers: readonly [sheet: string, what: string, rows: string];
    readonly deeds: Readonly<Record<SheetDeed, string>>;
    readonly none: string;
  };
}

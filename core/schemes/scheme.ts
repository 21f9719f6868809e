import type { EdgesOption } from "../bands/edgesOption";
import type { RoundingMode } from "../numbers/roundDecimal";
import type { Language } from "../words/language";

/** The version of the scheme document that this program reads and writes. */
export const SCHEME_VERSION = 1;

/** A name or a text in the three languages. */
export type Names = Readonly<Record<Language, string>>;

/** Header texts that a column may have, by language; the first is the preferred one. */
export type HeaderSynonyms = Readonly<Record<Language, readonly string[]>>;

/** Rows of a band table as HR words them: the limits, then what the row gives. */
export type BandRows = readonly (readonly (string | number)[])[];

/** How many rows of a person become one value. */
export type Aggregate = "sum" | "mean" | "weightedMean" | "count" | "share" | "ratio" | "last";

/** What the cells of the column hold. Durations are read in seconds, a share of yes in yes/no. */
export type CellKind = "number" | "duration" | "yesNo" | "any";

/** What an indicator's value is counted in; it decides how the value is shown. */
export type Unit = "rating" | "share" | "seconds" | "clients" | "money" | "items";

/** What counts as missing beside blanks and N/A. */
export interface MissingCells {
  /** Further words that stand for "no value". */
  readonly words?: readonly string[];
  /** True where a 0 means that there was nothing to measure: a rating of 0 of none. */
  readonly zero?: boolean;
}

/** Where a value comes from: a column of the data sheet and how its rows are aggregated for a person. */
export interface Source {
  readonly aggregate: Aggregate;
  readonly columns: HeaderSynonyms;
  readonly reads: CellKind;
  /** Weights of a weighted mean (feedback of the day): rows with weight 0 carry no value. */
  readonly weightColumns?: HeaderSynonyms;
  /** Denominator of a ratio of two sums. */
  readonly ofColumns?: HeaderSynonyms;
  /** Only rows that say yes here count (answered calls). An export without the column counts every row. */
  readonly whereColumns?: HeaderSynonyms;
  /** True where an export without the `whereColumns` doesn't fit. */
  readonly whereNeeded?: boolean;
  readonly missing?: MissingCells;
  /** The scale of a single cell, both ends included; anything outside can't be meant. */
  readonly within?: { readonly from: number; readonly to: number };
  /** A value that rests on fewer cases than this is reported. */
  readonly fewCasesBelow?: number;
}

/** The target of a ratio: a number in the indicator's unit, or the team's own mean or median of the month. */
export type Target = number | "team mean" | "team median";

/** Points from the band that holds the value. */
export interface BandsMethod {
  readonly kind: "bands";
  readonly bands: BandRows;
  readonly edges: EdgesOption;
}

/** Attainment of a target; its points come from the bands, or are the attainment × 100 up to the cap. */
export interface RatioMethod {
  readonly kind: "ratio";
  readonly target: Target;
  /** "higher": value ÷ target; "lower": target ÷ value. */
  readonly better: "higher" | "lower";
  /** Highest attainment that counts, as a fraction. */
  readonly capFraction?: number;
  readonly bands?: BandRows;
  readonly edges?: EdgesOption;
}

export type Method = BandsMethod | RatioMethod;

/** One way to measure an indicator. */
export interface Measure {
  readonly names: Names;
  readonly unit: Unit;
  readonly source: Source;
  readonly method: Method;
}

/** An indicator with its weight and the ways to measure it: the first whose columns the data has is taken. */
export interface Indicator {
  readonly id: string;
  readonly names: Names;
  readonly weightPercent: number;
  readonly measures: readonly Measure[];
}

/** A band table over the total. */
export interface TotalBands {
  readonly bands: BandRows;
  readonly edges: EdgesOption;
  /** Labels in the other languages, by the label as written in the bands. */
  readonly labels?: Readonly<Record<string, Names>>;
}

/** What happens to a person who lacks an indicator. */
export type MissingPolicy = "not graded" | "zero" | "renormalise";

/** How the scores become the total. The rounded total is the one that is published, graded and ranked. */
export interface TotalRule {
  readonly digits: number;
  readonly mode: RoundingMode;
  readonly missing: MissingPolicy;
}

/** A scheme: what is measured, how it becomes points, and what the points are worth. */
export interface Scheme {
  readonly version: typeof SCHEME_VERSION;
  readonly id: string;
  readonly names: Names;
  /** The entry of the catalogue that the weights come from. */
  readonly entry?: string;
  /** Why the figures are as they are, for whoever has to defend them. */
  readonly reason?: Names;
  /** Header texts of the person column, beside the usual ones. */
  readonly personColumns?: HeaderSynonyms;
  /** Header texts of the date column, beside the usual ones. */
  readonly dateColumns?: HeaderSynonyms;
  readonly indicators: readonly Indicator[];
  readonly total: TotalRule;
  readonly grades: TotalBands;
  readonly payout: TotalBands;
}

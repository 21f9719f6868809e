import type { HeaderSynonyms } from "./names";

/** How many rows of a person become one value. */
export type Aggregate = "sum" | "mean" | "weightedMean" | "count" | "share" | "ratio" | "last";

/** What the cells of the column hold. Durations are read in seconds, a share of yes in yes/no. */
export type CellKind = "number" | "duration" | "yesNo" | "any";

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

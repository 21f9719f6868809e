import type { Area } from "./area";

/** How a cell is to look; a host turns it into its own format. Durations are in seconds, shares and payouts are fractions. */
export type CellStyle =
  | "title"
  | "note"
  | "header"
  /** What a header runs over: cells behind it that hold nothing of their own. */
  | "headerRest"
  | "plain"
  /** A line of running text. */
  | "paragraph"
  | "text"
  | "wrapped"
  | "whole"
  | "decimal"
  | "points"
  | "total"
  | "percent"
  | "payout"
  | "sum"
  | "duration"
  | "grade1"
  | "grade2"
  | "grade3"
  | "grade4"
  | "notGraded"
  | "error"
  | "warning"
  | "info"
  | "label"
  | "inputText"
  | "inputNumber"
  | "inputPercent";

/** A cell to be written: a text is always text, never a formula; null is a blank. */
export interface LayoutCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
  /** Decimals of a number, or of a payout rate in percent; none where it is left out. */
  readonly digits?: number;
}

/** A native column chart with one series of numbers. */
export interface ColumnChart {
  readonly title: string;
  readonly categories: Area;
  readonly values: Area;
  /** The cell of its upper left corner. */
  readonly at: { readonly row: number; readonly column: number };
}

/**
 * How a sheet is printed on A4: one page wide, with a new page before each of these rows. At a fixed scale it is as
 * wide as it is: hosts may pass over page breaks of a sheet that they fit to the page.
 */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly breaksBefore: readonly number[];
  /** Size in percent, in place of one page wide. */
  readonly scalePercent?: number;
  /** The first rows that stand on every page. */
  readonly repeatedRows?: number;
}

/** A new sheet, ready to be written by a host. */
export interface SheetLayout {
  readonly name: string;
  readonly rows: readonly (readonly LayoutCell[])[];
  /** Widths in characters of the default font. */
  readonly widths: readonly number[];
  /** Lines of text that each row shows, where some row has more than one. */
  readonly lines?: readonly number[];
  /** Rows above the data; they stay in view, the last of them is the header. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** What can be filtered: the header with its rows. */
  readonly filter?: Area;
  readonly charts?: readonly ColumnChart[];
  /** How it is printed. Default: landscape, one page wide. */
  readonly page?: PageSetup;
}

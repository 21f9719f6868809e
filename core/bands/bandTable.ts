import type { UnreadableReason } from "./limitsReading";
import type { Limits } from "./limits";

/** How a table says where a row holds. */
export type TableForm = "worded" | "from-to" | "lower limits" | "labels";

/** One row of a band table. */
export interface BandRow {
  /** Number of the row, counted from 1 without the header. */
  readonly row: number;
  /** The limits as written in the sheet. */
  readonly written: string;
  readonly limits: Limits;
  /** The cells after the limits. */
  readonly answers: readonly unknown[];
}

/** A row whose limits can't be used, and why. */
export interface UnreadableRow {
  readonly row: number;
  readonly written: string;
  readonly reason: UnreadableReason | "mixed units" | "bare number";
}

/** A band table as read from a range. */
export interface BandTable {
  readonly form: TableForm;
  /** Header texts of the columns after the limits; empty where the table has no header. */
  readonly headers: readonly string[];
  /** Rows in the order of the sheet. */
  readonly rows: readonly BandRow[];
  readonly unreadable: readonly UnreadableRow[];
  /** True where the header of bare numbers says that they are upper limits. */
  readonly namesUpperLimits: boolean;
  /** Decimal places of the scale where the limits show fewer: 2 for shares, since people mean whole percent. */
  readonly leastPlaces: number;
  /** Decimal places of the limits: 0 for whole numbers, 2 for 0.85 and 85 %. */
  readonly precision: number;
  /** True where the limits are written in percent. */
  readonly inPercent: boolean;
}

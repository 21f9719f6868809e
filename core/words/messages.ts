import type { UnreadableReason } from "../bands/limitsReading";

/** Arguments that an error speaks of, named as in the function's signature. */
export type ArgumentName = string;

/** A row of a table as errors name it: its number without the header, and its limits as written. */
export interface RowName {
  readonly row: number;
  readonly written: string;
}

/** A cell of an argument, its row and column counted from 1. */
interface CellPlace {
  readonly argument: ArgumentName;
  readonly row: number;
  readonly column: number;
}

/** Everything that a cell's error can have to say, as data. Numbers are as on paper. */
export type FaultMessage =
  | (CellPlace & { readonly code: "not a number"; readonly found: string })
  | (CellPlace & { readonly code: "not a date"; readonly found: string })
  | (CellPlace & { readonly code: "blank parameter" })
  | { readonly code: "missing argument"; readonly argument: ArgumentName }
  | {
      readonly code: "unknown option";
      readonly argument: ArgumentName;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: "out of range";
      readonly argument: ArgumentName;
      readonly found: number;
      readonly atLeast: number;
      readonly atMost?: number;
      readonly whole?: boolean;
    }
  | {
      readonly code: "sizes differ";
      readonly argument: ArgumentName;
      readonly found: number;
      readonly expected: number;
      readonly per: ArgumentName;
    }
  | { readonly code: "too large" }
  /** Never worded: the cell shows the host's own error value. */
  | { readonly code: "passed on"; readonly cell: unknown }
  | { readonly code: "defect"; readonly found: string }
  | { readonly code: "division by zero"; readonly argument: ArgumentName }
  | { readonly code: "unknown table"; readonly found: string; readonly known: readonly string[] }
  | { readonly code: "no table" }
  | {
      readonly code: "unreadable row";
      readonly row: number;
      readonly written: string;
      readonly reason: UnreadableReason | "mixed units" | "bare number";
    }
  | { readonly code: "unknown column"; readonly found: string; readonly columns: readonly string[] }
  | { readonly code: "column twice"; readonly found: string; readonly numbers: readonly number[] }
  | { readonly code: "blank answer"; readonly row: number; readonly column: number }
  | {
      readonly code: "answer not a number";
      readonly row: number;
      readonly column: number;
      readonly found: string;
    }
  | { readonly code: "rate looks like percent"; readonly row: number; readonly found: number }
  | {
      readonly code: "no band";
      readonly value: number;
      readonly asked: number;
      readonly below: RowName | null;
      readonly above: RowName | null;
    }
  | { readonly code: "two bands"; readonly value: number; readonly rows: readonly RowName[] }
  | { readonly code: "label twice"; readonly found: string; readonly rows: readonly number[] }
  | { readonly code: "unknown label"; readonly found: string; readonly labels: readonly string[] }
  | { readonly code: "method needed" }
  | { readonly code: "gap below"; readonly from: number; readonly to: number; readonly row: number }
  | { readonly code: "no upper limit"; readonly row: number }
  | { readonly code: "weights total"; readonly totalFraction: number }
  | { readonly code: "missing score"; readonly column: number }
  | { readonly code: "no rule applies"; readonly total: number; readonly rank: number }
  | { readonly code: "unreadable condition"; readonly found: string };

/** Why a value got what it got, as data. */
export interface ExplainMessage {
  readonly code: "explain";
  readonly value: number;
  readonly compared: number;
  readonly roundedTo: number | null;
  readonly inPercent: boolean;
  readonly row: number;
  readonly written: string;
  readonly lower: { readonly at: number; readonly holds: "included" | "excluded" } | null;
  readonly upper: { readonly at: number; readonly holds: "included" | "excluded" } | null;
  readonly answers: readonly { readonly header: string; readonly text: string }[];
}

/** The message column of a finding of CHECK_TABLE, as data; the rows it speaks of are the finding's. */
export type FindingMessage =
  | { readonly code: "gap" | "decimal-gap" | "cents-step"; readonly from: number; readonly to: number }
  | { readonly code: "open-end"; readonly side: "below" | "above"; readonly at: number }
  | { readonly code: "overlap" | "out-of-order" | "duplicate" }
  | { readonly code: "shared-edge"; readonly at: number }
  | { readonly code: "unreachable"; readonly coveredBy: readonly number[] }
  | { readonly code: "not-monotone"; readonly header: string; readonly lower: number; readonly upper: number }
  | { readonly code: "jump"; readonly at: number; readonly before: number; readonly after: number }
  | {
      readonly code: "pays-less";
      readonly at: number;
      readonly peak: number;
      readonly regained: number | null;
    }
  | { readonly code: "base-mismatch" | "quick-mismatch"; readonly expected: number; readonly found: number }
  | { readonly code: "weights-total"; readonly totalFraction: number }
  | { readonly code: "unreadable"; readonly fault: FaultMessage };

/** Every sentence that can stand in a cell. */
export type PhraseMessage = ExplainMessage | (FindingMessage & { readonly rows: readonly number[] });

import type { LedgerColumn } from "./ledgerColumns";

/** Something in the ledger that isn't as it was written. Columns and sheet rows are counted from 0. */
export type Damage =
  | {
      readonly kind: "cell";
      readonly column: LedgerColumn;
      readonly number: number;
      readonly sheetRow: number;
      readonly found: string;
      readonly expected: string | null;
      readonly months: readonly string[];
    }
  | {
      readonly kind: "row";
      readonly number: number;
      readonly sheetRow: number;
      readonly months: readonly string[];
    }
  | {
      readonly kind: "missing";
      readonly number: number;
      readonly to: number;
      /** The row behind the gap. */
      readonly sheetRow: number;
      readonly months: readonly string[];
    }
  | {
      readonly kind: "twice";
      readonly number: number;
      readonly sheetRow: number;
      readonly months: readonly string[];
    }
  | {
      readonly kind: "moved";
      readonly rows: number;
      /** The number that is expected at the first of them. */
      readonly number: number;
      readonly sheetRow: number;
      readonly months: readonly string[];
    }
  | {
      readonly kind: "foreign";
      readonly number: number;
      readonly sheetRow: number;
      readonly found: string;
      readonly months: readonly string[];
    };

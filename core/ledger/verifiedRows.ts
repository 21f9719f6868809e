import type { Damage } from "./damage";
import type { LedgerEnd } from "./ledgerEnd";
import type { LedgerRow } from "./ledgerRow";

/** The rows of a ledger in the order of their numbers, and what of them isn't as it was written. */
export interface VerifiedRows {
  readonly rows: readonly LedgerRow[];
  readonly damages: readonly Damage[];
  /** Row of the sheet that holds the last of them, counted from 0; undefined where there is none. */
  readonly lastSheetRow: number | undefined;
  /** Where the ledger ends by its rows. */
  readonly end: LedgerEnd;
}

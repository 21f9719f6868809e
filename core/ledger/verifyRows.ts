import { diagnose } from "./diagnose";
import { LEDGER_COLUMNS } from "./ledgerColumns";
import { LedgerRow } from "./ledgerRow";
import type { VerifiedRows } from "./verifiedRows";
import { kindOf, statusOf } from "./rowWords";
import type { SheetRow } from "./sheetRows";
import { rowNumber } from "./sheetRows";
import type { Chain } from "./rowCheck";
import {
  CHAIN_START,
  cellHashes,
  chainAfter,
  doMarksFit,
  emptyHashes,
  isSameChain,
  readChain,
} from "./rowCheck";

const CHECK = LEDGER_COLUMNS.indexOf("check");

/** The rows where all are as they were written; undefined where one isn't. */
function soundRows(sheetRows: readonly SheetRow[]): VerifiedRows | undefined {
  const hashes = emptyHashes();
  const rows: LedgerRow[] = [];
  let chain: Chain = CHAIN_START;
  let number = 0;
  for (const { cells, sheetRow } of sheetRows) {
    const check = cells[CHECK] ?? "";
    const next = chainAfter(chain, cellHashes(cells, hashes));
    const stored = readChain(check);
    const isSound =
      rowNumber(cells[0]) === number + 1 &&
      stored !== undefined &&
      isSameChain(stored, next) &&
      doMarksFit(check, hashes);
    const status = statusOf(cells);
    if (!isSound || status === undefined) return undefined;
    chain = next;
    number++;
    rows.push(new LedgerRow(cells, number, status, kindOf(cells), sheetRow, false));
  }
  return { rows, damages: [], end: { number, chain } };
}

/**
 * Checks every row against its own check and against the row before it, in time that grows with the number of rows.
 * Where all are sound one pass is enough; else each damage is looked into.
 */
export function verifyRows(sheetRows: readonly SheetRow[]): VerifiedRows {
  return soundRows(sheetRows) ?? diagnose(sheetRows);
}

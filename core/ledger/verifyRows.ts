import type { SheetTable } from "../workbook/sheetTable";
import { diagnose } from "./diagnose";
import { LEDGER_COLUMNS } from "./ledgerColumns";
import { LedgerRow } from "./ledgerRow";
import type { LedgerSheet } from "./ledgerSheet";
import { CHAIN_START, cellHashes, doMarksFit, emptyHashes, holdsChain, moveChain } from "./rowCheck";
import { statusOf } from "./rowWords";
import { rowNumber, rowsBelowHeader, visitRows } from "./sheetRows";
import type { VerifiedRows } from "./verifiedRows";

const CHECK = LEDGER_COLUMNS.indexOf("check");

/** The rows where all are as they were written; undefined where one isn't. */
function soundRows(table: SheetTable, sheet: LedgerSheet): VerifiedRows | undefined {
  const hashes = emptyHashes();
  const rows: LedgerRow[] = [];
  const chain = { ...CHAIN_START };
  let lastSheetRow: number | undefined;
  const areAllSound = visitRows(table, sheet, (cells, sheetRow) => {
    const number = rows.length + 1;
    const check = cells[CHECK] ?? "";
    const status = statusOf(cells);
    moveChain(chain, cellHashes(cells, hashes));
    const isSound =
      rowNumber(cells[0]) === number &&
      holdsChain(check, chain) &&
      doMarksFit(check, hashes) &&
      status !== undefined;
    if (isSound) rows.push(new LedgerRow(cells, number, status, false));
    lastSheetRow = sheetRow;
    return isSound;
  });
  return areAllSound ? { rows, damages: [], end: { number: rows.length, chain }, lastSheetRow } : undefined;
}

/**
 * Checks every row of a ledger against its own check and against the row before it, in time that grows with the number
 * of rows. Where all are sound one pass is enough; else each damage is looked into.
 */
export function verifyRows(table: SheetTable, sheet: LedgerSheet): VerifiedRows {
  return soundRows(table, sheet) ?? diagnose(rowsBelowHeader(table, sheet));
}

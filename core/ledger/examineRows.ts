import type { Damage } from "./damage";
import type { Chain } from "./rowCheck";
import {
  cellHashes,
  doMarksFit,
  doesNumberFit,
  emptyHashes,
  hasCheckForm,
  numberHash,
  readChain,
  unfitColumns,
} from "./rowCheck";
import type { SheetRow } from "./sheetRows";
import { rowNumber } from "./sheetRows";
import { CHECKED_COLUMNS, LEDGER_COLUMNS } from "./ledgerColumns";

/** A row with what its check says of its cells. */
export interface ExaminedRow extends SheetRow {
  readonly number: number;
  /** Hashes of the cells, with the number that the row must have had. */
  readonly hashes: Int32Array;
  readonly check: string;
  /** The chain that its check holds. */
  readonly stored: Chain | undefined;
  /** Columns, by their number, that its check doesn't fit; all where the check isn't one. */
  readonly unfit: readonly number[];
}

const CHECK = LEDGER_COLUMNS.indexOf("check");
export const MONTH = LEDGER_COLUMNS.indexOf("month");
const NONE: readonly number[] = [];
const ALL = Array.from(CHECKED_COLUMNS.keys());

/** The number that a row must have had: as it states, or, where that was edited, the one that its check fits. */
function settleNumber(
  stated: number | undefined,
  check: string,
  neighbours: readonly number[],
): number | undefined {
  if (!hasCheckForm(check)) return stated !== undefined && neighbours.includes(stated) ? stated : undefined;
  const fits = (number: number): boolean => doesNumberFit(check, number);
  if (stated !== undefined && fits(stated)) return stated;
  return neighbours.find(fits) ?? stated ?? neighbours[0];
}

/** Reads each row's number and check; rows that are none of the ledger's, and numbers that were edited, are damages. */
export function examineRows(sheetRows: readonly SheetRow[], damages: Damage[]): readonly ExaminedRow[] {
  const examined: ExaminedRow[] = [];
  let before = 0;
  sheetRows.forEach(({ cells, sheetRow }, index) => {
    const check = cells[CHECK] ?? "";
    const stated = rowNumber(cells[0]);
    const behind = rowNumber(sheetRows[index + 1]?.cells[0]);
    const neighbours = [before + 1, ...(behind === undefined ? [] : [behind - 1])];
    const number = settleNumber(stated, check, neighbours);
    const months = [cells[MONTH] ?? ""].filter((month) => month !== "");
    if (number === undefined) {
      const found = cells.find((text) => text !== "") ?? "";
      damages.push({ kind: "foreign", number: before, sheetRow, found, months: [] });
      return;
    }
    if (number !== stated)
      damages.push({
        kind: "cell",
        column: "number",
        number,
        sheetRow,
        found: cells[0] ?? "",
        expected: String(number),
        months,
      });
    const hashes = cellHashes(cells, emptyHashes());
    if (number !== stated) hashes[0] = numberHash(number);
    examined.push({
      cells,
      sheetRow,
      number,
      hashes,
      check,
      stored: readChain(check),
      unfit: doMarksFit(check, hashes) ? NONE : hasCheckForm(check) ? unfitColumns(check, hashes) : ALL,
    });
    before = number;
  });
  return examined;
}

import type { SheetTable } from "../workbook/sheetTable";
import type { LedgerSheet } from "./ledgerSheet";
import type { Chain } from "./rowCheck";
import { chainText, readChain } from "./rowCheck";

/** What the line above the header says: the number of the last row and the chain behind it. */
export interface LedgerEnd {
  readonly number: number;
  readonly chain: Chain;
}

/** The line's place in the sheet and what it says; `end` is undefined where it can't be read. */
export interface NotedEnd {
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly end: LedgerEnd | undefined;
}

const END = /(\d+) · ([0-9a-f]{16})/;

/** The end of the ledger as people see it: 1234 · 9f3c2a….*/
export function endText({ number, chain }: LedgerEnd): string {
  return `${number} · ${chainText(chain)}`;
}

/** The line above the header that says where the ledger ends; the row above the header where no line says it. */
export function notedEnd(table: SheetTable, { headerRow }: LedgerSheet): NotedEnd {
  for (let row = headerRow - 1; row >= 0; row--) {
    const cells = table.raw[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const found = cells[column] ?? "";
      const parts = END.exec(found);
      const chain = parts ? readChain(parts[2] ?? "") : undefined;
      if (parts && chain) return { row, column, found, end: { number: Number(parts[1]), chain } };
    }
  }
  const row = Math.max(headerRow - 1, 0);
  return { row, column: 0, found: table.raw[row]?.[0] ?? "", end: undefined };
}

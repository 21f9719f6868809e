import { findAppealsSheet } from "../ledger/appeals/appealsSheet";
import type { Change } from "../workbook/change";
import { contentAfter } from "../workbook/contentAfter";
import { freeSheetName } from "../workbook/freeSheetName";
import type { WorkbookContent } from "../workbook/port";
import type { Language } from "../words/language";
import type { AppealColumn } from "../words/ledgerMessages";
import { ledgerWords } from "../words/renderLedger";
import { appealsSheet } from "./appealsSheet";
import { setupSheetChanges } from "./setupSheet";

/** An appeal as it is filed; somebody decides on it later, in its row. */
export interface FiledAppeal {
  /** 2026-06. */
  readonly month: string;
  readonly person: string;
  /** Name of the scheme. */
  readonly scheme: string;
  /** Name of the figure that is appealed against. */
  readonly figure: string;
  readonly before: string | number;
  /** What it should be. */
  readonly after: string | number;
  readonly reason: string;
  /** 2026-07-05. */
  readonly filed: string;
}

const isBlank = (row: readonly string[] | undefined): boolean => (row ?? []).every((text) => text === "");

/** One more than the highest number in use; appeals that people number in their own way are left as they are. */
function nextNumber(numbers: readonly string[]): number {
  return Math.max(0, ...numbers.map(Number).filter(Number.isInteger)) + 1;
}

/**
 * The changes that enter an appeal as the last row of the appeals sheet, which is made where there is none. Undefined
 * where the sheet lacks columns without which no appeal can be read.
 */
export function fileAppeal(
  content: WorkbookContent,
  appeal: FiledAppeal,
  language: Language,
): { readonly changes: readonly Change[]; readonly sheet: string; readonly row: number } | undefined {
  const known = findAppealsSheet(content);
  const names = content.sheets.map(({ sheet }) => sheet);
  const made = appealsSheet(language);
  const making = known ? [] : setupSheetChanges({ ...made, name: freeSheetName(made.name, names) });
  const found = known ?? findAppealsSheet(contentAfter(content, making));
  if (!found || found.lacks.length > 0) return undefined;
  const { table, places, firstRow } = found;
  const column = places.number ?? 0;
  const rows = table.raw.slice(firstRow);
  const used = rows.reduce((last, row, at) => (isBlank(row) ? last : at + 1), 0);
  const row = firstRow + used;
  const [open = ""] = ledgerWords(language).appeals.open;
  const cells: Partial<Record<AppealColumn, string | number>> = {
    ...appeal,
    number: String(nextNumber(rows.map((each) => each[column] ?? ""))),
    decision: open,
  };
  const writes = (Object.keys(cells) as AppealColumn[]).flatMap((each): Change[] => {
    const place = places[each];
    return place === undefined
      ? []
      : [
          {
            kind: "write",
            sheet: table.sheet,
            row,
            column: place,
            cells: [[cells[each] ?? null]],
          },
        ];
  });
  return { changes: [...making, ...writes], sheet: table.sheet, row };
}

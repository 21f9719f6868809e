import type { Page } from "playwright-core";
import type { Change } from "../../../../core/workbook/change";
import type { RefusedChange, WorkbookContent, WorkbookPort } from "../../../../core/workbook/port";
import { ChangesRefused } from "../../../../core/workbook/port";
import type { SheetTable } from "../../../../core/workbook/sheetTable";
import { cellName } from "../../../../core/workbook/sheetTable";
import type { OpenedPage } from "../../../../local/workbook/openedPage";

declare global {
  interface Window {
    readonly kaohe: OpenedPage;
  }
}

/** A sheet as it goes from the page to Node: what the port answers by functions is asked for every cell. */
interface CarriedSheet extends Pick<SheetTable, "sheet" | "raw" | "shown" | "serialShiftDays" | "hidden"> {
  readonly texts: readonly string[];
  readonly booleans: readonly string[];
  readonly formulas: readonly (readonly [string, string])[];
  readonly merged: readonly (readonly [string, number])[];
}

function tableOf({ texts, booleans, formulas, merged, ...sheet }: CarriedSheet): SheetTable {
  const [isText, isBoolean] = [new Set(texts), new Set(booleans)];
  const [held, mergedFrom] = [new Map(formulas), new Map(merged)];
  return {
    ...sheet,
    isText: (row, column) => isText.has(cellName(row, column)),
    isBoolean: (row, column) => isBoolean.has(cellName(row, column)),
    formulaAt: (row, column) => held.get(cellName(row, column)),
    mergedFromRow: (row, column) => mergedFrom.get(cellName(row, column)),
  };
}

/** The port of the workbook that is open in a page, so that Node's tests talk to the real grid. */
export class BridgedWorkbook implements WorkbookPort {
  constructor(private readonly page: Page) {}

  async read(names?: readonly string[]): Promise<WorkbookContent> {
    const content = await this.page.evaluate(async (wanted) => {
      const { sheets, names: named } = await window.kaohe.port.read(wanted ?? undefined);
      const nameOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
      const carried = sheets.map((table) => {
        const cells = table.raw.flatMap((line, row) => line.map((_, column) => [row, column] as const));
        const isTrue = (ask?: (row: number, column: number) => boolean): string[] =>
          cells.filter(([row, column]) => ask?.(row, column)).map(([row, column]) => nameOf(row, column));
        const { sheet, raw, shown, serialShiftDays, hidden = false } = table;
        return {
          sheet,
          raw,
          shown,
          serialShiftDays,
          hidden,
          texts: isTrue(table.isText),
          booleans: isTrue(table.isBoolean),
          formulas: cells.flatMap(([row, column]): [string, string][] => {
            const formula = table.formulaAt?.(row, column);
            return formula === undefined ? [] : [[nameOf(row, column), formula]];
          }),
          merged: cells.flatMap(([row, column]): [string, number][] => {
            const from = table.mergedFromRow?.(row, column);
            return from === undefined ? [] : [[nameOf(row, column), from]];
          }),
        };
      });
      return { sheets: carried, names: named };
    }, names ?? null);
    return { sheets: content.sheets.map(tableOf), names: content.names };
  }

  async apply(changes: readonly Change[]): Promise<void> {
    const refused = await this.page.evaluate(async (list): Promise<RefusedChange | null> => {
      try {
        await window.kaohe.port.apply(list);
        return null;
      } catch (fault) {
        if (fault instanceof Error && "refused" in fault) return fault.refused as RefusedChange;
        throw fault;
      }
    }, changes);
    if (refused) throw new ChangesRefused(refused);
  }
}

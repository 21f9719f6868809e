import type { WorkbookContent } from "../workbook/port";
import type { SheetTable } from "../workbook/sheetTable";
import type { SheetValues } from "./schemeSheet";
import { TITLE_MARK } from "./schemeSheet";

/** A cell with its kind: a number only where the sheet holds one. */
function valueOf(table: SheetTable, text: string, row: number, column: number): string | number | null {
  if (text === "") return null;
  const number = Number(text);
  const isNumber = text.trim() !== "" && Number.isFinite(number) && table.isText?.(row, column) === false;
  return isNumber ? number : text;
}

/** A sheet of a workbook as the reader of schemes wants it. */
export function sheetValuesOf(table: SheetTable, { names }: Pick<WorkbookContent, "names">): SheetValues {
  return {
    sheet: table.sheet,
    values: table.raw.map((cells, row) => cells.map((text, column) => valueOf(table, text, row, column))),
    shown: table.shown,
    names: names
      .filter(({ sheet, local }) => local === true && sheet === table.sheet)
      .map(({ name, area }) => ({ name, ...area })),
  };
}

/** The sheets of a workbook that hold a scheme: their tables stand under titles with our mark. */
export function schemeSheetsIn(content: WorkbookContent): SheetValues[] {
  const titles = (table: SheetTable): number =>
    table.raw.filter((cells) => (cells[0] ?? "").trimStart().startsWith(TITLE_MARK)).length;
  return content.sheets.filter((table) => titles(table) > 1).map((table) => sheetValuesOf(table, content));
}

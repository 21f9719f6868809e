import type { Scheme } from "../../../core/schemes/scheme";
import { saveScheme } from "../../../core/schemeSheet/saveScheme";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { SheetCells } from "../host/memoryHost";
import { cellsOf } from "../host/memoryHost";

/** A workbook that holds schemes beside some sheets, as the page is given it. */
export async function workbookWith(
  schemes: readonly Scheme[],
  sheets: SheetCells = { Sheet1: [] },
): Promise<SheetCells> {
  const workbook = new MemoryWorkbook(sheets);
  for (const scheme of schemes) {
    const { changes } = saveScheme(await workbook.read(), scheme, { language: "en" });
    await workbook.apply(changes);
  }
  return cellsOf(await workbook.read());
}

import { bytesOf, refuseError } from "./excelize";
import { loadExcelize } from "./loadExcelize";

/** A new workbook with one empty sheet. */
export async function newWorkbookBytes(sheet: string): Promise<Uint8Array> {
  const workbook = (await loadExcelize()).NewFile();
  refuseError(workbook.SetSheetName("Sheet1", sheet));
  return bytesOf(workbook);
}

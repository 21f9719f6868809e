import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellName } from "../../core/workbook/sheetTable";
import { bytesOf, refuseError } from "../../local/xlsx/excelize";
import { loadExcelize } from "../../local/xlsx/loadExcelize";
import type { Excelize, Workbook } from "../../local/xlsx/excelize";

/** Cells of the sheets of a workbook, by sheet name. */
export type Cells = Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>;

/** A workbook with these cells. `finish` adds what cells can't say. */
export async function makeWorkbook(
  cells: Cells,
  finish: (workbook: Workbook, excelize: Excelize) => void = () => undefined,
): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const workbook = excelize.NewFile();
  Object.entries(cells).forEach(([sheet, rows], index) => {
    refuseError(index === 0 ? workbook.SetSheetName("Sheet1", sheet) : workbook.NewSheet(sheet));
    rows.forEach((row, at) => refuseError(workbook.SetSheetRow(sheet, cellName(at, 0), [...row])));
  });
  finish(workbook, excelize);
  return bytesOf(workbook);
}

/** A new empty folder outside the project. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "kaohe-"));
}

/** Writes a workbook into a new folder and gives its path. */
export async function workbookFile(
  cells: Cells,
  finish?: (workbook: Workbook, excelize: Excelize) => void,
): Promise<string> {
  const file = join(newFolder(), "data.xlsx");
  writeFileSync(file, await makeWorkbook(cells, finish));
  return file;
}

/** Daily rows that the after-sales scheme grades. */
export const DAILY: Cells = {
  Daily: [
    ["Chat report"],
    ["Date", "Agent Name", "Total Chats", "Average Rating", "Total Feedback", "Average Resolution Time"],
    ["2022-07-01", "Ann", "10", "4.5", "6", "00:05:00"],
    ["2022-07-02", "Ann", "12", "4.1", "7", "00:06:00"],
    ["2022-07-01", "Bob ", "20", "3.5", "9", "00:09:00"],
    ["2022-07-02", "Bob", "0", "0.0", "0", "00:00:00"],
    ["2022-07-02", "=Cid()", "8", "4.9", "5", "00:04:00"],
  ],
};

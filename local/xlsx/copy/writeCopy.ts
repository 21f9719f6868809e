import { readFileWorkbook } from "../../fileParts/readFileWorkbook";
import type { Excelize } from "../excelize";
import { bytesOf, refuseError } from "../excelize";
import { replayEdits } from "./replayEdits";
import type { SavedWorkbook } from "./savedWorkbook";
import { CellSettler } from "./settleCells";
import { shortenEdits } from "./shortenEdits";
import { settleOrder, settleSheet } from "./settleSheets";

/**
 * Makes a copy of a file with what was done to its workbook: the same is done to the file, then every cell that still
 * differs is written. What nobody touched keeps its parts; where nothing was done at all the bytes are the same.
 */
export async function writeCopy(excelize: Excelize, saved: SavedWorkbook): Promise<Uint8Array> {
  let { bytes } = saved;
  const edits = shortenEdits(saved.edits);
  if (edits.length > 0) {
    const replayed = refuseError(excelize.OpenReader(bytes));
    replayEdits(excelize, replayed, edits);
    bytes = bytesOf(replayed);
  }
  const filed = await readFileWorkbook(bytes);
  const workbook = refuseError(excelize.OpenReader(bytes));
  const settler = new CellSettler(workbook, { wanted: saved.styles, filed: filed.styles });
  let changed = 0;
  for (const sheet of saved.sheets) {
    const before = filed.sheets.find(({ name }) => name === sheet.name);
    settler.settle(sheet, before);
    changed += settleSheet(workbook, sheet, before);
  }
  changed +=
    settler.changed +
    settleOrder(
      workbook,
      saved.sheets.map(({ name }) => name),
    );
  if (changed === 0 && edits.length === 0) return bytes;
  refuseError(workbook.SetCalcProps({ FullCalcOnLoad: true }));
  return bytesOf(workbook);
}

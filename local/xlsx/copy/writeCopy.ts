import { readFileWorkbook } from "../../fileParts/readFileWorkbook";
import type { Excelize } from "../excelize";
import { bytesOf, refuseError } from "../excelize";
import { replayEdits } from "./replayEdits";
import type { SavedWorkbook } from "./savedWorkbook";
import { CellSettler } from "./settleCells";
import { settleOrder, settleSheet } from "./settleSheets";

/**
 * Makes a copy of a file with what was done to its workbook: the same is done to the file, then every cell that still
 * differs is written. What nobody touched keeps its parts; where nothing was done at all the bytes are the same.
 */
export async function writeCopy(excelize: Excelize, saved: SavedWorkbook): Promise<Uint8Array> {
  let { bytes } = saved;
  if (saved.edits.length > 0) {
    const replayed = refuseError(excelize.OpenReader(bytes));
    replayEdits(excelize, replayed, saved.edits);
    bytes = bytesOf(replayed);
  }
  const filed = await readFileWorkbook(bytes);
  const workbook = refuseError(excelize.OpenReader(bytes));
  const settler = new CellSettler(workbook, { wanted: saved.styles, filed: filed.styles });
  const given = sheetsGivenFormulas(saved);
  let changed = 0;
  for (const sheet of saved.sheets) {
    const before = filed.sheets.find(({ name }) => name === sheet.name);
    settler.settle(sheet, before, given.has(sheet.name));
    changed += settleSheet(workbook, sheet, before);
  }
  changed +=
    settler.changed +
    settleOrder(
      workbook,
      saved.sheets.map(({ name }) => name),
    );
  if (changed === 0 && saved.edits.length === 0) return bytes;
  refuseError(workbook.SetCalcProps({ FullCalcOnLoad: true }));
  return bytesOf(workbook);
}

function sheetsGivenFormulas({ edits }: SavedWorkbook): Set<string> {
  return new Set(
    edits.flatMap((edit) =>
      edit.kind === "changes"
        ? edit.changes.flatMap(({ kind, sheet }) => (kind === "formula" ? [sheet] : []))
        : [],
    ),
  );
}

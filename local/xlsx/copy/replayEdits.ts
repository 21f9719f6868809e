import { cellName } from "../../../core/workbook/sheetTable";
import type { Change } from "../../../core/workbook/change";
import { filedFormula } from "../../fileParts/fileFormula";
import { ChangeWriter } from "../changeWriter";
import type { Excelize, Workbook } from "../excelize";
import { refuseError } from "../excelize";
import type { SavedEdit } from "../savedEdit";

const columnName = (column: number): string => cellName(0, column).replace(/\d+$/, "");

/** Formulas are kept in files under other names than people type. */
const filed = (change: Change): Change =>
  change.kind === "formula" ? { ...change, formula: filedFormula(change.formula) } : change;

function replay(workbook: Workbook, writer: ChangeWriter, edit: SavedEdit): void {
  switch (edit.kind) {
    case "changes":
      for (const change of edit.changes) writer.apply(filed(change));
      return;
    case "rename sheet":
      refuseError(workbook.SetSheetName(edit.sheet, edit.to));
      return;
    case "insert rows":
      refuseError(workbook.InsertRows(edit.sheet, edit.at + 1, edit.count));
      return;
    case "insert columns":
      refuseError(workbook.InsertCols(edit.sheet, columnName(edit.at), edit.count));
      return;
    case "remove rows":
      for (let left = edit.count; left > 0; left--) refuseError(workbook.RemoveRow(edit.sheet, edit.at + 1));
      return;
    case "remove columns":
      for (let left = edit.count; left > 0; left--)
        refuseError(workbook.RemoveCol(edit.sheet, columnName(edit.at)));
  }
}

/** Does to an open file what was done to the workbook since it was opened from it. */
export function replayEdits(excelize: Excelize, workbook: Workbook, edits: readonly SavedEdit[]): void {
  const writer = new ChangeWriter(excelize, workbook);
  for (const edit of edits) replay(workbook, writer, edit);
}

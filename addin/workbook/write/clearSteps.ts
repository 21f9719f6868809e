import type { SheetStanding } from "./standing";
import type { Step } from "./step";
import { sheetStep } from "./step";

const OPERATIONS = 16;

/**
 * Empties a sheet in place: formulas of the user's that lead to it stay whole, which a new sheet of the same name would
 * break.
 */
export function clearStep(sheet: string, { charts, comments }: SheetStanding): Step {
  return sheetStep(
    sheet,
    (worksheet, workbook) => {
      for (const name of charts) worksheet.charts.getItem(name).delete();
      for (const { id } of comments) workbook.comments.getItem(id).delete();
      worksheet.autoFilter.remove();
      worksheet.freezePanes.unfreeze();
      worksheet.horizontalPageBreaks.removePageBreaks();
      const all = worksheet.getRange();
      all.unmerge();
      all.dataValidation.clear();
      all.conditionalFormats.clearAll();
      all.clear("All");
      all.rowHidden = false;
      all.columnHidden = false;
      all.format.useStandardHeight = true;
      all.format.useStandardWidth = true;
    },
    OPERATIONS + charts.length + comments.length,
  );
}

import type { Change } from "../../core/workbook/change";
import type { WorkbookContent, WorkbookPort } from "../../core/workbook/port";
import { applyChanges } from "./applyChanges";
import type { Deadline } from "./deadline";
import { readCells } from "./readContent";
import { contentOf } from "./workbookCells";

/** The workbook port over a spreadsheet of Google's, whose service is synchronous: what it gives has settled already. */
export class SheetsWorkbook implements WorkbookPort {
  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly deadline: Deadline,
  ) {}

  read(names?: readonly string[]): Promise<WorkbookContent> {
    return new Promise((resolve) => resolve(contentOf(readCells(this.spreadsheet, names))));
  }

  /** Throws OutOfTime between two steps where time runs out. */
  apply(changes: readonly Change[]): Promise<void> {
    return new Promise((resolve) => {
      applyChanges(this.spreadsheet, changes, this.deadline);
      resolve();
    });
  }
}

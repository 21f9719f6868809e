import type { Change } from "../../core/workbook/change";
import type { WorkbookContent } from "../../core/workbook/port";
import { applyChanges } from "./applyChanges";
import type { Deadline } from "./deadline";
import { contentOf, readCells } from "./readContent";

/**
 * A spreadsheet of Google's. Its service is synchronous, and so is this: a menu command must have finished, and given its
 * lock back, when its function returns. The sidebar's side puts the promises of the workbook port around it.
 */
export class SheetsWorkbook {
  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly deadline: Deadline,
  ) {}

  /** The sheets of these names, or all; a name that isn't there is passed over. */
  read(names?: readonly string[]): WorkbookContent {
    return contentOf(readCells(this.spreadsheet, names));
  }

  /** Makes changes in their order; refuses them all where one can't be made, and throws OutOfTime where time runs out. */
  apply(changes: readonly Change[]): void {
    applyChanges(this.spreadsheet, changes, this.deadline);
  }
}

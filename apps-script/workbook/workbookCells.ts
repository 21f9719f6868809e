import type { NamedArea, WorkbookContent } from "../../core/workbook/port";
import type { SheetCells } from "./sheetCells";
import { tableOf } from "./sheetCells";

/** A workbook in a form that JSON carries from the server to the sidebar. */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  readonly names: readonly NamedArea[];
}

/** The content of a workbook, from the form that JSON carries. */
export function contentOf({ sheets, names }: WorkbookCells): WorkbookContent {
  return { sheets: sheets.map(tableOf), names };
}

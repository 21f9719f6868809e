import type { SheetTable } from "../workbook/sheetTable";
import type { HeaderRow } from "./findHeader";

/** A sheet and its header. */
export interface HeadedSheet {
  readonly table: SheetTable;
  readonly header: HeaderRow;
}

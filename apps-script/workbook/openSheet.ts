import type { Area } from "../../core/workbook/area";
import { areaName } from "../../core/workbook/areaName";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Areas that one call is given at most. */
const AREAS_A_CALL = 1000;

/** A sheet while changes are made to it. */
export class OpenSheet {
  /** True until something is written: nothing can be overwritten by padding rows to the same length. */
  isBlank: boolean;
  /** True for a sheet without formats that would decide what becomes of a text. */
  hasPlainFormats: boolean;
  private size: { rows: number; columns: number } | undefined;

  /** @param isNew whether it was made or emptied by these changes */
  constructor(
    readonly sheet: Sheet,
    readonly isNew: boolean,
  ) {
    this.isBlank = isNew;
    this.hasPlainFormats = isNew;
  }

  /** The range of an area; the sheet is made large enough for it. */
  range({ row, column, rows, columns }: Area): Range {
    this.makeRoom(row + rows, column + columns);
    return this.sheet.getRange(row + 1, column + 1, rows, columns);
  }

  /** Does something to many areas, in as few calls as they take. */
  onAreas(areas: readonly Area[], act: (list: GoogleAppsScript.Spreadsheet.RangeList) => void): void {
    for (const { row, column, rows, columns } of areas) this.makeRoom(row + rows, column + columns);
    for (let at = 0; at < areas.length; at += AREAS_A_CALL)
      act(this.sheet.getRangeList(areas.slice(at, at + AREAS_A_CALL).map(areaName)));
  }

  private makeRoom(rows: number, columns: number): void {
    const size = (this.size ??= { rows: this.sheet.getMaxRows(), columns: this.sheet.getMaxColumns() });
    if (rows > size.rows) {
      this.sheet.insertRowsAfter(size.rows, rows - size.rows);
      size.rows = rows;
    }
    if (columns > size.columns) {
      this.sheet.insertColumnsAfter(size.columns, columns - size.columns);
      size.columns = columns;
    }
  }
}

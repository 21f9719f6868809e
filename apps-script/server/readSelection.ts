import { readAreaName } from "../../core/workbook/areaName";
import type { Area } from "../../core/workbook/area";
import type { SelectedCells } from "../../sidebar/ports/selectionPort";
import { readRange } from "../workbook/readSheet";
import { zoneOffsetOf } from "../workbook/readContent";

/** The sheet and area that are selected; undefined where no cells are. */
export function readSelectedArea(): { readonly sheet: string; readonly area: Area } | undefined {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!range) return undefined;
  const area = readAreaName(`x!${range.getA1Notation()}`)?.area;
  // Whole columns have no rows in their name.
  const whole = area ?? {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  return { sheet: range.getSheet().getName(), area: whole };
}

/** What is selected, without the rows and columns beyond those in use. */
export function readSelection(): SelectedCells | undefined {
  const selected = readSelectedArea();
  if (!selected) return undefined;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const { row, column, rows, columns } = selected.area;
  const used = { rows: sheet.getLastRow() - row, columns: sheet.getLastColumn() - column };
  if (used.rows <= 0 || used.columns <= 0) return { ...selected, cells: [], shown: [] };
  const range = sheet.getRange(
    row + 1,
    column + 1,
    Math.min(rows, used.rows),
    Math.min(columns, used.columns),
  );
  const { values, seen } = readRange(range, zoneOffsetOf(spreadsheet));
  return {
    ...selected,
    cells: values.map((line) => line.map((value) => (value === "" ? null : value))),
    shown: seen,
  };
}

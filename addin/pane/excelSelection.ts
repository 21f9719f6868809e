import type { Area } from "../../core/workbook/area";
import type { CellContent } from "../../core/workbook/change";
import type { SelectedCells, SelectionPort } from "../../sidebar/ports/selectionPort";
import { officeCode, toHostFault } from "../workbook/officeFault";
import { loadPieces } from "../workbook/read/loadPieces";
import type { CellRows } from "../workbook/read/sheetCells";

/** What Excel says where a picture or several areas are selected. */
const NO_CELLS = ["InvalidSelection", "ItemNotFound"];
const BYTES_A_CELL = 25;

/** The selected area of a sheet, and the part of it that holds something, from its first cell on. */
interface SelectedArea {
  readonly sheet: string;
  readonly area: Area;
  readonly filled: Area;
}

async function selectedArea(): Promise<SelectedArea> {
  const context = new Excel.RequestContext();
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = range.worksheet.load("name");
  const used = range.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const [row, column] = [range.rowIndex, range.columnIndex];
  const [rows, columns] = used.isNullObject
    ? [0, 0]
    : [used.rowIndex + used.rowCount - row, used.columnIndex + used.columnCount - column];
  return {
    sheet: sheet.name,
    area: { row, column, rows: range.rowCount, columns: range.columnCount },
    filled: { row, column, rows, columns },
  };
}

async function readCells(sheet: string, area: Area): Promise<Pick<SelectedCells, "cells" | "shown">> {
  const cells: CellContent[][] = [];
  const shown: string[][] = [];
  if (area.rows === 0) return { cells, shown };
  const bytesARow = area.columns * BYTES_A_CELL;
  const takeValues = (rows: CellRows): void => {
    for (const row of rows) cells.push(row.map((value) => (value === "" ? null : value)));
  };
  const takeText = (rows: CellRows): void => {
    for (const row of rows) shown.push(row.map(String));
  };
  await loadPieces(
    [
      { sheet, what: "values", area, bytesARow, take: takeValues },
      { sheet, what: "text", area, bytesARow, take: takeText },
    ],
    () => undefined,
  );
  return { cells, shown };
}

/** What people have selected in Excel. */
export const excelSelection: SelectionPort = {
  async read() {
    try {
      const { sheet, area, filled } = await selectedArea();
      return { sheet, area, ...(await readCells(sheet, filled)) };
    } catch (failure) {
      if (NO_CELLS.includes(officeCode(failure) ?? "")) return undefined;
      throw toHostFault(failure);
    }
  },

  async show(sheet, area) {
    try {
      const context = new Excel.RequestContext();
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      if (area) worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).select();
      await context.sync();
    } catch (failure) {
      throw toHostFault(failure);
    }
  },
};

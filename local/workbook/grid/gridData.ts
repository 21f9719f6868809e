import { BooleanNumber, LocaleType } from "@univerjs/core";
import type { ICellData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Area } from "../../../core/workbook/area";
import { fixedAreaName } from "../../../core/workbook/areaName";
import type { FileSheet, FileWorkbook } from "../../fileParts/fileWorkbook";
import type { BesideCells } from "./besideCells";
import { newBesideCells } from "./besideCells";
import { cellValue } from "./cellData";
import { gridStyleOf } from "./gridStyles";

const DEFAULT_WIDTH_PIXELS = 72;
const DEFAULT_HEIGHT_PIXELS = 20;
/** Room for a hand to write in below and beside what is there. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 20;

/** Widths in files are in characters of the normal font, with room at the sides. */
export const pixelsOfWidth = (characters: number): number => Math.round(characters * 7 + 5);
export const pixelsOfHeight = (points: number): number => Math.round((points * 4) / 3);

/** The id that the grid gives a style of the file. */
const fileStyleId = (index: number): string => `file ${index}`;

/** An area as the grid's ranges have it, with both ends included. */
export function rangeOf({ row, column, rows, columns }: Area): {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
} {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

function cellRows(sheet: FileSheet): {
  cellData: Record<number, Record<number, ICellData>>;
  rows: number;
  columns: number;
} {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [0, 0];
  for (const [row, cells] of sheet.cells) {
    const line: Record<number, ICellData> = {};
    for (const [column, { value, formula, style, fills }] of cells) {
      line[column] = {
        // A formula with a value isn't computed before something changes, and what it fills would stay blank.
        ...(value !== null && fills !== true && cellValue(value)),
        ...(formula !== undefined && { f: formula }),
        ...(style > 0 && { s: fileStyleId(style) }),
      };
      if (column >= columns) columns = column + 1;
    }
    cellData[row] = line;
    if (row >= rows) rows = row + 1;
  }
  return { cellData, rows, columns };
}

function sheetData(id: string, sheet: FileSheet): Partial<IWorksheetData> {
  const { cellData, rows, columns } = cellRows(sheet);
  const columnData: IWorksheetData["columnData"] = {};
  const lastColumn = Math.max(columns + SPARE_COLUMNS, FEWEST_COLUMNS);
  for (const { first, last, width, hidden } of sheet.columns)
    for (let column = first; column <= Math.min(last, lastColumn); column++)
      columnData[column] = {
        ...(width !== undefined && { w: pixelsOfWidth(width) }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
      };
  const rowData: Record<number, IRowData> = {};
  for (const [row, { height, hidden }] of sheet.rows)
    rowData[row] = {
      ...(height !== undefined && { h: pixelsOfHeight(height), ia: BooleanNumber.FALSE }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData,
    columnData,
    rowData,
    rowCount: Math.max(rows + SPARE_ROWS, FEWEST_ROWS),
    columnCount: lastColumn,
    defaultColumnWidth:
      sheet.defaultWidth === undefined ? DEFAULT_WIDTH_PIXELS : pixelsOfWidth(sheet.defaultWidth),
    defaultRowHeight:
      sheet.defaultHeight === undefined ? DEFAULT_HEIGHT_PIXELS : pixelsOfHeight(sheet.defaultHeight),
    mergeData: sheet.merges.map(rangeOf),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
      startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
    },
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
  };
}

function besideOf(sheet: FileSheet): BesideCells {
  return {
    ...newBesideCells(),
    comments: new Map(sheet.comments.map(({ row, column, text }) => [`${row} ${column}`, text])),
    choices: [...sheet.choices],
    charts: [...sheet.charts],
    isProtected: sheet.isProtected,
  };
}

/** How the grid keeps the names of areas, by its own key. */
const NAMES_KEY = "SHEET_DEFINED_NAME_PLUGIN";
/** What the grid calls the sheet of a name that all sheets share. */
export const ALL_SHEETS = "AllDefaultWorkbook";

function namesResource({ names }: FileWorkbook, idOf: (sheet: string) => string | undefined): string {
  const entries = names.flatMap(({ name, sheet, area, local }, index) => {
    const sheetId = idOf(sheet);
    if (sheetId === undefined) return [];
    const id = `name ${index}`;
    const place = {
      formulaOrRefString: fixedAreaName(sheet, area),
      localSheetId: local ? sheetId : ALL_SHEETS,
    };
    return [[id, { id, name, ...place }] as const];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/** A file as the grid opens it. */
export interface GridData {
  readonly data: Partial<IWorkbookData>;
  /** By the ids of the sheets. */
  readonly beside: Map<string, BesideCells>;
}

/** Turns a file into what the grid opens. */
export function gridDataOf(file: FileWorkbook, name: string): GridData {
  const ids = file.sheets.map((_, index) => `sheet ${index + 1}`);
  const idOf = (sheet: string): string | undefined =>
    ids[file.sheets.findIndex((each) => each.name === sheet)];
  const styles: Record<string, IStyleData> = {};
  file.styles.forEach((style, index) => (styles[fileStyleId(index)] = gridStyleOf(style)));
  const normal = styles[fileStyleId(0)];
  return {
    data: {
      id: `workbook ${Math.round(performance.timeOrigin + performance.now())}`,
      name,
      locale: LocaleType.EN_US,
      styles,
      ...(normal && {
        defaultStyle: {
          ...(normal.ff && { ff: normal.ff }),
          ...(normal.fs !== undefined && { fs: normal.fs }),
        },
      }),
      sheetOrder: ids,
      sheets: Object.fromEntries(
        file.sheets.map((sheet, index) => [ids[index] ?? "", sheetData(ids[index] ?? "", sheet)]),
      ),
      resources: [{ name: NAMES_KEY, data: namesResource(file, idOf) }],
    },
    beside: new Map(file.sheets.map((sheet, index) => [ids[index] ?? "", besideOf(sheet)])),
  };
}

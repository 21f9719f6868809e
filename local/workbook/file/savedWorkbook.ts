import { BooleanNumber } from "@univerjs/core";
import type { Worksheet } from "@univerjs/core";
import type { FileSheet, FileStyle } from "../../fileParts/fileWorkbook";
import type { SavedCell, SavedSheet, SavedWorkbook } from "../../xlsx/copy/savedWorkbook";
import { GridSheet } from "../grid/gridSheet";
import { pixelsOfHeight, pixelsOfWidth } from "../grid/gridData";
import { fileStyleOf } from "../grid/gridStyles";
import type { Session } from "../session";

/** The styles that cells of the grid have, each once, by the grid's own ids. */
class StyleList {
  readonly styles: FileStyle[] = [];
  readonly #places = new Map<string, number>();

  constructor(private readonly session: Session) {}

  placeOf(cell: { s?: unknown }): number | undefined {
    const { s } = cell;
    if (!s) return undefined;
    const key = typeof s === "string" ? s : JSON.stringify(s);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const style = this.session.grid.workbook.getStyles().getStyleByCell(cell as { s?: string });
    const place = this.styles.push(fileStyleOf(style ?? {})) - 1;
    this.#places.set(key, place);
    return place;
  }
}

function cellsOf(sheet: GridSheet, list: StyleList): SavedCell[] {
  const cells: SavedCell[] = [];
  for (const row of sheet.filledRows)
    for (const column of sheet.filledColumns(row)) {
      const cell = sheet.cell(row, column);
      const style = cell ? list.placeOf(cell) : undefined;
      const formula = sheet.formula(row, column);
      const value = sheet.isSpilled(row, column) ? null : sheet.content(row, column);
      if (value === null && formula === undefined && style === undefined) continue;
      const spill = formula === undefined ? undefined : sheet.spillOf(row, column);
      cells.push({
        row,
        column,
        value,
        ...(formula !== undefined && { formula }),
        ...(spill && { spill }),
        ...(style !== undefined && { style }),
      });
    }
  return cells;
}

/** Sizes of columns and rows that people changed: those that the file has otherwise. */
function sizesOf(
  worksheet: Worksheet,
  opened: FileSheet | undefined,
): Pick<SavedSheet, "widths" | "heights"> {
  const { columnData, rowData } = worksheet.getConfig();
  const before = new Map<number, number>();
  for (const { first, last, width } of opened?.columns ?? [])
    for (let column = first; column <= Math.min(last, worksheet.getColumnCount()); column++)
      if (width !== undefined) before.set(column, pixelsOfWidth(width));
  const widths = Object.entries(columnData).flatMap(([column, { w } = {}]): [number, number][] =>
    w === undefined || w === before.get(Number(column)) ? [] : [[Number(column), (w - 5) / 7]],
  );
  const heights = Object.entries(rowData).flatMap(([row, { h, ia } = {}]): [number, number][] => {
    const height = opened?.rows.get(Number(row))?.height;
    const isKept = height !== undefined && h === pixelsOfHeight(height);
    return h === undefined || isKept || ia !== BooleanNumber.FALSE ? [] : [[Number(row), (h * 3) / 4]];
  });
  return { widths, heights };
}

function savedSheet(session: Session, worksheet: Worksheet, list: StyleList): SavedSheet {
  const { xSplit, ySplit } = worksheet.getFreeze();
  const name = worksheet.getName();
  const isNew = session.journal.isRewritten(name);
  const opened = session.file.content.sheets.find((sheet) => sheet.name === name);
  return {
    name,
    hidden: worksheet.isSheetHidden() === BooleanNumber.TRUE,
    cells: cellsOf(new GridSheet(session.grid, worksheet), list),
    merges: worksheet.getMergeData().map(({ startRow, endRow, startColumn, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    })),
    frozenRows: Math.max(ySplit, 0),
    frozenColumns: Math.max(xSplit, 0),
    // The widths of sheets that commands write are in what they write.
    ...(isNew ? { widths: [], heights: [] } : sizesOf(worksheet, opened)),
  };
}

/** The workbook in the grid with the file that it was opened from, ready to be written. */
export function savedWorkbook(session: Session): SavedWorkbook {
  const list = new StyleList(session);
  const sheets = session.grid.workbook.getSheets().map((worksheet) => savedSheet(session, worksheet, list));
  return { bytes: session.file.bytes, edits: session.journal.edits, sheets, styles: list.styles };
}

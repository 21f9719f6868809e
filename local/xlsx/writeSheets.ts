import { cellName } from "../../core/month/sheetTable";
import type { LayoutCell, SheetLayout } from "../../core/month/sheetLayout";
import { StyleRegister } from "./cellStyles";
import { bytesOf, loadExcelize, refuseError } from "./loadExcelize";
import type { Workbook } from "./loadExcelize";

const SECONDS_PER_DAY = 86_400;
const LONGEST_SHEET_NAME = 31;
const A4 = 9;
const LINE_HEIGHT_POINTS = 15;

/** Characters that XML can't hold; the library would write them and Excel would call the file damaged. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A sheet's name that no other sheet has, compared as spreadsheets do, without letter case: Results, Results (2). */
function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

function writtenValue({ value, style }: LayoutCell): string | number | null {
  if (typeof value === "number") return style === "duration" ? value / SECONDS_PER_DAY : value;
  return value === null || value === "" ? null : value.replace(CONTROL_CHARACTERS, " ");
}

/** Sets the style of each run of equal cells down a column: one call a run instead of one a cell. */
function styleColumns(workbook: Workbook, sheet: string, layout: SheetLayout, styles: StyleRegister): void {
  const width = Math.max(...layout.rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    let start = 0;
    const lookAt = (row: number): LayoutCell | undefined => layout.rows[row]?.[column];
    for (let row = 1; row <= layout.rows.length; row++) {
      const look = lookAt(start);
      const next = lookAt(row);
      if (row < layout.rows.length && next?.style === look?.style && next?.digits === look?.digits) continue;
      if (look)
        refuseError(
          workbook.SetCellStyle(sheet, cellName(start, column), cellName(row - 1, column), styles.idOf(look)),
        );
      start = row;
    }
  }
}

function setView(
  workbook: Workbook,
  sheet: string,
  { frozenRows, frozenColumns, widths, rows, lines }: SheetLayout,
): void {
  const columnName = (column: number): string => cellName(0, column).replace(/\d+$/, "");
  widths.forEach((width, column) =>
    refuseError(workbook.SetColWidth(sheet, columnName(column), columnName(column), width)),
  );
  const frozen = { Freeze: true, YSplit: frozenRows, TopLeftCell: cellName(frozenRows, frozenColumns) };
  const pane =
    frozenColumns > 0 ? { XSplit: frozenColumns, ActivePane: "bottomRight" } : { ActivePane: "bottomLeft" };
  refuseError(workbook.SetPanes(sheet, { ...frozen, ...pane }));
  refuseError(workbook.SetRowHeight(sheet, 1, 28));
  refuseError(workbook.SetRowHeight(sheet, frozenRows, frozenColumns > 0 ? 62 : 24));
  refuseError(
    workbook.SetPageLayout(sheet, { Orientation: "landscape", Size: A4, FitToWidth: 1, FitToHeight: 0 }),
  );
  refuseError(workbook.SetSheetProps(sheet, { FitToPage: true }));
  refuseError(workbook.SetSheetDimension(sheet, `A1:${cellName(rows.length - 1, widths.length - 1)}`));
  lines?.forEach((count, row) => {
    if (count > 1) refuseError(workbook.SetRowHeight(sheet, row + 1, count * LINE_HEIGHT_POINTS + 3));
  });
}

function writeSheet(workbook: Workbook, sheet: string, layout: SheetLayout, styles: StyleRegister): void {
  refuseError(workbook.NewSheet(sheet));
  layout.rows.forEach((row, index) => {
    refuseError(workbook.SetSheetRow(sheet, cellName(index, 0), row.map(writtenValue)));
  });
  styleColumns(workbook, sheet, layout, styles);
  setView(workbook, sheet, layout);
}

/** A workbook with new sheets behind its own, and what they are called. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly sheetNames: readonly string[];
}

/**
 * Writes new sheets into a copy of a workbook. The sheets that are there aren't opened, so they keep their bytes: styles,
 * charts, formulas and the values these last had. Excel recalculates when it opens the copy.
 */
export async function writeSheets(
  bytes: Uint8Array,
  layouts: readonly SheetLayout[],
): Promise<WrittenWorkbook> {
  const excelize = await loadExcelize();
  const workbook = refuseError(excelize.OpenReader(bytes));
  const styles = new StyleRegister(workbook);
  const taken = [...workbook.GetSheetList().list];
  const sheetNames = layouts.map((layout) => {
    const name = freeSheetName(layout.name, taken);
    taken.push(name);
    writeSheet(workbook, name, layout, styles);
    return name;
  });
  refuseError(workbook.SetCalcProps({ FullCalcOnLoad: true }));
  return { bytes: bytesOf(workbook), sheetNames };
}

import { readAreaName } from "../../../core/workbook/areaName";
import type { Area } from "../../../core/workbook/area";
import type { NamedArea } from "../../../core/workbook/port";

/** A sheet before its cells are read. */
export interface OpenSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The block that holds everything; undefined where the sheet is blank. */
  readonly used: Area | undefined;
  readonly hasSpills: boolean;
  readonly hasHiddenRows: boolean;
}

/** A workbook before its cells are read. */
export interface OpenWorkbook {
  readonly sheets: readonly OpenSheet[];
  readonly names: readonly NamedArea[];
  /** Days that its serial numbers are short of those that count from 1900. */
  readonly serialShiftDays: number;
}

/** The first day of 1904 where days are counted from 1900. */
const DAYS_TO_1904 = 1462;

/** Names that Excel makes for itself. */
const OWN_NAME = /^(?:_xlnm\.|_FilterDatabase$|Print_Area$|Print_Titles$)/i;

const namedArea = ({ name, value }: Excel.NamedItem, sheet?: string): NamedArea[] => {
  const place = OWN_NAME.test(name) ? undefined : readAreaName(String(value));
  return place ? [{ name, ...place, ...(sheet !== undefined && { local: true }) }] : [];
};

/** Looks at a workbook's sheets and names, in two round trips. */
export async function openSheets(wanted?: readonly string[]): Promise<OpenWorkbook> {
  const context = new Excel.RequestContext();
  const { worksheets, names, functions } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/value");
  const firstOf1904 = functions.date(1904, 1, 1).load("value");
  await context.sync();
  const lower = wanted && new Set(wanted.map((name) => name.toLowerCase()));
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    names: sheet.names.load("items/name,items/value"),
    used:
      (lower?.has(sheet.name.toLowerCase()) ?? true)
        ? sheet
            .getUsedRangeOrNullObject(true)
            .load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,hasSpill")
        : undefined,
  }));
  await context.sync();
  return {
    sheets: asked.flatMap(({ sheet, used }) => (used ? [openSheet(sheet, used)] : [])),
    names: [
      ...names.items.flatMap((item) => namedArea(item)),
      ...asked.flatMap((each) => each.names.items.flatMap((item) => namedArea(item, each.sheet.name))),
    ],
    serialShiftDays: DAYS_TO_1904 - firstOf1904.value,
  };
}

/** Where something holds for some cells only, Excel answers null. */
const mayBe = (answer: boolean | null): boolean => answer !== false;

function openSheet({ name, visibility }: Excel.Worksheet, used: Excel.Range): OpenSheet {
  const isBlank = used.isNullObject;
  return {
    name,
    isHidden: visibility !== Excel.SheetVisibility.visible,
    used: isBlank
      ? undefined
      : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
    hasSpills: !isBlank && mayBe(used.hasSpill),
    hasHiddenRows: !isBlank && mayBe(used.rowHidden),
  };
}

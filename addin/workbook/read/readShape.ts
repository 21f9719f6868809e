import type { Area } from "../../../core/workbook/area";
import { readAreaName } from "../../../core/workbook/areaName";
import { officeCode } from "../officeFault";
import type { OpenSheet } from "./openSheets";
import type { SheetCells } from "./sheetCells";

/** A sheet with the cells that were read of it. */
export interface ReadSheet {
  readonly open: OpenSheet & { readonly used: Area };
  readonly cells: SheetCells;
}

/** So many formulas are asked about at once. */
const FORMULAS_AT_ONCE = 2000;

/** Reads which rows people don't see, in one round trip. */
export async function readHiddenRows(sheets: readonly ReadSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  const context = new Excel.RequestContext();
  const asked = sheets.map(({ open: { name, used }, cells }) => {
    const range = rangeOf(context, name, used);
    return { cells, start: used.row, rows: range.getRowProperties({ rowHidden: true }) };
  });
  await context.sync();
  for (const { cells, start, rows } of asked)
    cells.hiddenRows = [
      ...new Array<boolean>(start).fill(false),
      ...rows.value.map(({ rowHidden }) => rowHidden === true),
    ];
}

/** Reads merged cells: of all sheets in one round trip, unless one has more than Excel tells at once. */
export async function readMerged(sheets: readonly ReadSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  const areas = sheets.map(({ open: { name, used } }) => ({ name, area: used }));
  const blocks = await mergedIn(areas);
  sheets.forEach(({ cells }, at) => cells.takeMerged(blocks[at] ?? []));
}

interface SheetArea {
  readonly name: string;
  readonly area: Area;
}

async function mergedIn(asked: readonly SheetArea[]): Promise<Area[][]> {
  const context = new Excel.RequestContext();
  const found = asked.map(({ name, area }) =>
    rangeOf(context, name, area).getMergedAreasOrNullObject().load("address"),
  );
  try {
    await context.sync();
  } catch (failure) {
    // More than 512 merged areas are an error: each sheet by itself then, and of one sheet half the rows.
    if (officeCode(failure) === undefined) throw failure;
    return mergedByParts(asked, failure);
  }
  return found.map((areas) => (areas.isNullObject ? [] : areasOf(areas.address)));
}

async function mergedByParts(asked: readonly SheetArea[], failure: unknown): Promise<Area[][]> {
  const [only] = asked;
  if (asked.length !== 1 || !only) {
    const each: Area[][] = [];
    for (const one of asked) each.push(...(await mergedIn([one])));
    return each;
  }
  const { row, rows } = only.area;
  if (rows < 2) throw failure;
  const half = rows >> 1;
  const upper = await mergedIn([{ ...only, area: { ...only.area, rows: half } }]);
  const lower = await mergedIn([{ ...only, area: { ...only.area, row: row + half, rows: rows - half } }]);
  return [[...upper.flat(), ...lower.flat()]];
}

/** The areas of an address such as 'a,b'!A1:A3,'a,b'!B5:C5. */
function areasOf(address: string): Area[] {
  const parts = address.match(/(?:'(?:[^']|'')+'|[^',]+)![^,]+/g) ?? [];
  return parts.flatMap((part) => readAreaName(part)?.area ?? []);
}

/** Reads which cells formulas fill beside their own. */
export async function readSpills(sheets: readonly ReadSheet[]): Promise<void> {
  const anchors = sheets.flatMap(({ open: { name }, cells }) =>
    cells.formulaCells.map((cell) => ({ name, cells, cell })),
  );
  for (let start = 0; start < anchors.length; start += FORMULAS_AT_ONCE)
    await readSpillsOf(anchors.slice(start, start + FORMULAS_AT_ONCE));
}

async function readSpillsOf(
  anchors: readonly { readonly name: string; readonly cells: SheetCells; readonly cell: string }[],
): Promise<void> {
  const context = new Excel.RequestContext();
  const found = anchors.map(({ name, cell }) =>
    context.workbook.worksheets
      .getItem(name)
      .getRange(cell)
      .getSpillingToRangeOrNullObject()
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  found.forEach((range, at) => {
    if (range.isNullObject) return;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    const anchor = anchors[at];
    anchor?.cells.takeSpill(anchor.cell, { row, column, rows, columns });
  });
}

function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  const { row, column, rows, columns } = area;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

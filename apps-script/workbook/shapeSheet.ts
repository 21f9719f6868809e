import type { Area } from "../../core/workbook/area";
import type { Change } from "../../core/workbook/change";
import { groupRuns } from "./groupRuns";
import type { OpenSheet } from "./openSheet";

type Kind<Name extends Change["kind"]> = Extract<Change, { kind: Name }>;

const PIXELS_A_CHARACTER = 7;
const CELL_PADDING_PIXELS = 10;
const PIXELS_A_POINT = 4 / 3;
const MOST_HEIGHT_CALLS = 100;

/** Gives columns their widths, a call for neighbours that are as wide. */
export function setWidths({ sheet }: OpenSheet, { widths }: Kind<"widths">): void {
  const items = widths.map((width, at) => ({
    at,
    value: Math.round(width * PIXELS_A_CHARACTER + CELL_PADDING_PIXELS),
  }));
  for (const { start, count, value } of groupRuns(items)) sheet.setColumnWidths(start + 1, count, value);
}

/**
 * Gives rows their heights, a call for neighbours that are as high. Where that would take many calls, as in the statements
 * of a department, the sheet finds all heights itself: no text of several lines stands in merged cells, whose height it
 * wouldn't find.
 */
export function setHeights({ sheet }: OpenSheet, { heights }: Kind<"heights">): void {
  const runs = groupRuns(
    heights.map(({ row, points }) => ({ at: row, value: Math.round(points * PIXELS_A_POINT) })),
  );
  const [first] = runs;
  const last = runs[runs.length - 1];
  if (!first || !last) return;
  if (runs.length > MOST_HEIGHT_CALLS)
    sheet.autoResizeRows(first.start + 1, last.start + last.count - first.start);
  else for (const { start, count, value } of runs) sheet.setRowHeights(start + 1, count, value);
}

/** Keeps rows and columns in view. */
export function freeze({ sheet }: OpenSheet, { rows, columns }: Kind<"freeze">): void {
  sheet.setFrozenRows(rows);
  sheet.setFrozenColumns(columns);
}

/** True for a block that the edge of the frozen rows or columns would cut, which the service refuses. */
function isCut(
  { row, column, rows, columns }: Area,
  frozen: { readonly rows: number; readonly columns: number },
): boolean {
  const cuts = (start: number, count: number, edge: number): boolean => start < edge && start + count > edge;
  return cuts(row, rows, frozen.rows) || cuts(column, columns, frozen.columns);
}

/** Blocks of one row below each other, over the same columns, as one area. */
function stacked(areas: readonly Area[]): Area[] {
  const stacks: Area[] = [];
  for (const area of areas) {
    const last = stacks[stacks.length - 1];
    const continues =
      last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (continues && area.rows === 1) stacks[stacks.length - 1] = { ...last, rows: last.rows + 1 };
    else stacks.push(area);
  }
  return stacks;
}

/** Merges blocks, a call for those below each other. A title that the frozen columns would cut runs on beside itself. */
export function mergeBlocks(
  open: OpenSheet,
  { areas }: Kind<"merge">,
  frozen: { readonly rows: number; readonly columns: number } | undefined,
): void {
  const { sheet } = open;
  const edges = frozen ?? { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() };
  const whole = areas.filter((area) => !isCut(area, edges));
  for (const area of whole.filter(({ rows }) => rows > 1)) open.range(area).merge();
  for (const area of stacked(whole.filter(({ rows }) => rows === 1))) open.range(area).mergeAcross();
}

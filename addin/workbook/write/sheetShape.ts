import type { Change } from "../../../core/workbook/change";
import type { Step } from "./step";
import { rangeOf, sheetStep } from "./step";

type Kind<Name extends Change["kind"]> = Extract<Change, { kind: Name }>;

/** A character of the usual font and the edges of a cell, in pixels; Excel takes widths in points. */
const CHARACTER_PIXELS = 7;
const EDGES_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/** Neighbours that have the same value, as one. */
function runsOf(
  values: readonly (readonly [place: number, value: number])[],
): { readonly start: number; count: number; readonly value: number }[] {
  const runs: { readonly start: number; count: number; readonly value: number }[] = [];
  for (const [place, value] of values) {
    const last = runs[runs.length - 1];
    if (last?.start !== undefined && last.start + last.count === place && last.value === value) last.count++;
    else runs.push({ start: place, count: 1, value });
  }
  return runs;
}

/** Widths of columns, equal neighbours together. */
export function widthSteps({ sheet, widths }: Kind<"widths">): Step[] {
  return runsOf([...widths.entries()]).map(({ start, count, value }) =>
    sheetStep(sheet, (worksheet) => {
      const columns = rangeOf(worksheet, { row: 0, column: start, rows: 1, columns: count });
      columns.format.columnWidth = (value * CHARACTER_PIXELS + EDGES_PIXELS) * POINTS_A_PIXEL;
    }),
  );
}

/** Heights of rows, equal neighbours together. */
export function heightSteps({ sheet, heights }: Kind<"heights">): Step[] {
  const byRow = new Map(heights.map(({ row, points }) => [row, points]));
  return runsOf([...byRow].sort(([a], [b]) => a - b)).map(({ start, count, value }) =>
    sheetStep(sheet, (worksheet) => {
      const rows = rangeOf(worksheet, { row: start, column: 0, rows: count, columns: 1 });
      rows.format.rowHeight = value;
    }),
  );
}

/** Rows and columns that stay in view. */
export function freezeStep({ sheet, rows, columns }: Kind<"freeze">): Step {
  return sheetStep(sheet, (worksheet) => {
    const panes = worksheet.freezePanes;
    if (rows > 0 && columns > 0) panes.freezeAt(rangeOf(worksheet, { row: 0, column: 0, rows, columns }));
    else if (rows > 0) panes.freezeRows(rows);
    else if (columns > 0) panes.freezeColumns(columns);
    else panes.unfreeze();
  });
}

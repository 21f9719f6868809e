import type { Area } from "../../../core/workbook/area";
import type { Change } from "../../../core/workbook/change";

/** A change that gives cells a look. */
export type StyleChange = Extract<Change, { kind: "style" }>;

/** A rectangle of cells that look alike. */
export type LookRectangle = Pick<StyleChange, "area" | "style" | "digits">;

const lookKey = ({ style, digits = 0 }: Pick<StyleChange, "style" | "digits">): string =>
  `${style} ${digits}`;

/** The last look that each cell is given, row by row. */
function paint(changes: readonly StyleChange[]): Map<number, StyleChange[]> {
  const rows = new Map<number, StyleChange[]>();
  for (const change of changes) {
    const { row, column, rows: height, columns: width } = change.area;
    for (let at = row; at < row + height; at++) {
      const cells = rows.get(at) ?? [];
      rows.set(at, cells);
      for (let place = column; place < column + width; place++) cells[place] = change;
    }
  }
  return rows;
}

/** The runs of cells in a row that look alike. */
function runsOf(cells: readonly StyleChange[], row: number): LookRectangle[] {
  const runs: LookRectangle[] = [];
  let start = 0;
  for (let column = 1; column <= cells.length; column++) {
    const look = cells[start];
    const next = cells[column];
    if (column < cells.length && next && look && lookKey(next) === lookKey(look)) continue;
    if (look) {
      const { style, digits } = look;
      const area: Area = { row, column: start, rows: 1, columns: column - start };
      runs.push({ area, style, ...(digits !== undefined && { digits }) });
    }
    start = column;
  }
  return runs;
}

/**
 * The looks of a sheet as few rectangles: cells side by side first, then rows below each other. A layout gives its
 * looks column by column, and each rectangle is a step for Excel.
 */
export function lookRectangles(changes: readonly StyleChange[]): LookRectangle[] {
  const done: LookRectangle[] = [];
  let open = new Map<string, LookRectangle>();
  let last = -2;
  for (const [row, cells] of [...paint(changes)].sort(([a], [b]) => a - b)) {
    if (row !== last + 1) {
      done.push(...open.values());
      open = new Map();
    }
    const next = new Map<string, LookRectangle>();
    for (const run of runsOf(cells, row)) {
      const key = `${run.area.column} ${run.area.columns} ${lookKey(run)}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above ? { ...above, area: { ...above.area, rows: above.area.rows + 1 } } : run);
    }
    done.push(...open.values());
    open = next;
    last = row;
  }
  return [...done, ...open.values()];
}

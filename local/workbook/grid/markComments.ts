import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { BesideCells } from "./besideCells";
import type { Grid } from "./openGrid";

const MARK = { color: "#d13438", size: 6 };

/** Marks the cells that have a comment in their upper right corner, as spreadsheets do. */
export function markComments(grid: Grid, beside: ReadonlyMap<string, BesideCells>): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    handler: (cell, { subUnitId, row, col }, next) =>
      beside.get(subUnitId)?.comments.has(`${row} ${col}`)
        ? next({ ...cell, markers: { tr: MARK } })
        : next(cell),
  });
}

import type { Worksheet } from "@univerjs/core";
import { WrapStrategy } from "@univerjs/core";
import { SetWorksheetRowHeightMutation } from "@univerjs/preset-sheets-core";
import { contentOf } from "./cellData";
import { rangeOf } from "./gridData";
import type { Grid } from "./openGrid";

const LINE_PIXELS = 18;
const ROOM_PIXELS = 4;
/** Room at both sides of a text, besides its indent. */
const SIDES_PIXELS = 6;
/** Beyond some rows people scroll and don't read. */
const MOST_ROWS = 5_000;

let pen: OffscreenCanvasRenderingContext2D | null | undefined;

function linesOf(text: string, room: number, font: string): number {
  pen ??= new OffscreenCanvas(1, 1).getContext("2d");
  if (!pen) return 1;
  pen.font = font;
  let lines = 0;
  for (const line of text.split("\n")) lines += Math.max(1, Math.ceil(pen.measureText(line).width / room));
  return lines;
}

/** Makes the rows of a sheet that was written high enough for the texts that wrap in them; none becomes lower. */
export function fitRows(grid: Grid, worksheet: Worksheet): void {
  const styles = grid.workbook.getStyles();
  const higher: Record<number, number> = {};
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (row >= MOST_ROWS) return;
    const style = styles.getStyleByCell(cell);
    const content = style?.tb === WrapStrategy.WRAP ? contentOf(cell) : null;
    if (typeof content !== "string") return;
    const merged = worksheet.getMergedCell(row, column);
    if (merged && merged.endRow > merged.startRow) return;
    let room = 0;
    for (let at = column; at <= (merged?.endColumn ?? column); at++) room += worksheet.getColumnWidth(at);
    const padding = (style?.pd?.l ?? 0) + (style?.pd?.r ?? 0) + SIDES_PIXELS;
    const font = `${style?.bl ? "bold " : ""}${style?.fs ?? 11}pt ${style?.ff ?? "Arial"}`;
    const height = linesOf(content, Math.max(room - padding, 20), font) * LINE_PIXELS + ROOM_PIXELS;
    if (height > Math.max(worksheet.getRowHeight(row), higher[row] ?? 0)) higher[row] = height;
  });
  const rows = Object.keys(higher).map(Number);
  if (rows.length === 0) return;
  grid.mutate(SetWorksheetRowHeightMutation.id, {
    subUnitId: worksheet.getSheetId(),
    ranges: rows.map((row) => rangeOf({ row, rows: 1, column: 0, columns: 1 })),
    rowHeight: higher,
  });
}

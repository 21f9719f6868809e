import { textWidth } from "../month/textWidth";
import type { Change } from "../workbook/change";
import type { CellStyle } from "../workbook/sheetLayout";
import type { SchemeSheet, SheetCell } from "./schemeSheet";

/** How a cell of the sheet looks; undefined for an empty one. */
export function styleOf({ role, format }: SheetCell): CellStyle | undefined {
  if (role === "empty") return undefined;
  if (role !== "input") return role;
  if (format === "text") return "inputText";
  return format === "percent" ? "inputPercent" : "inputNumber";
}

/** One change for each run of cells along a row that look alike. */
function styleChanges(sheet: string, rows: SchemeSheet["rows"]): Change[] {
  return rows.flatMap((cells, row) => {
    const changes: Change[] = [];
    let start = 0;
    for (let column = 1; column <= cells.length; column++) {
      const style = styleOf(cells[start] as SheetCell);
      const next = cells[column];
      if (next && styleOf(next) === style) continue;
      const area = { row, column: start, rows: 1, columns: column - start };
      if (style) changes.push({ kind: "style", sheet, area, style });
      start = column;
    }
    return changes;
  });
}

const LINE_HEIGHT_POINTS = 15;
/** No row of a spreadsheet is higher. */
const HIGHEST_ROW_POINTS = 409;
/** Characters that a line of wrapped text loses at its end. */
const LOST_AT_LINE_END = 1.1;

/** Lines that the longest text of a row takes in its column; notes run on beside it. */
function linesOf(cells: readonly SheetCell[], widths: readonly number[]): number {
  const lines = cells.map(({ value, role }, column) =>
    role === "input" && typeof value === "string"
      ? Math.ceil((textWidth(value) * LOST_AT_LINE_END) / (widths[column] ?? 1))
      : 1,
  );
  return Math.max(1, ...lines);
}

function heightChange(sheet: string, { rows, widths }: SchemeSheet): Change {
  const heights = rows.flatMap((cells, row) => {
    const lines = linesOf(cells, widths);
    return lines > 1 ? [{ row, points: Math.min(lines * LINE_HEIGHT_POINTS + 3, HIGHEST_ROW_POINTS) }] : [];
  });
  return { kind: "heights", sheet, heights };
}

/** The changes that write a scheme into a sheet, which must be there and empty. */
export function schemeSheetChanges(sheet: string, laidOut: SchemeSheet): Change[] {
  const { rows, widths, names, dropDowns, comments } = laidOut;
  return [
    // Formats first: a text format keeps what is written after it a text.
    ...styleChanges(sheet, rows),
    { kind: "write", sheet, row: 0, column: 0, cells: rows.map((cells) => cells.map(({ value }) => value)) },
    { kind: "widths", sheet, widths },
    heightChange(sheet, laidOut),
    ...names.map(({ name, ...area }): Change => ({ kind: "name", sheet, name, area, local: true })),
    ...dropDowns.map(({ words, ...area }): Change => ({ kind: "choices", sheet, area, options: words })),
    ...comments.map((comment): Change => ({ kind: "comment", sheet, ...comment })),
    { kind: "page", sheet, orientation: "landscape", breaksBefore: [] },
  ];
}

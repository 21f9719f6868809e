import type { Area } from "../../core/workbook/area";

/** The column of the letters at the beginning of a cell's name: B7 is 1. */
export function columnOf(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at);
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** The row of a cell's name: B7 is 6. */
export const rowOf = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 1) - 1;

/** The area of a reference without a sheet: B2:C5. */
export function areaOf(reference: string): Area {
  const [first = "", last = first] = reference.replace(/\$/g, "").split(":");
  const [row, column] = [rowOf(first), columnOf(first)];
  return { row, column, rows: rowOf(last) - row + 1, columns: columnOf(last) - column + 1 };
}

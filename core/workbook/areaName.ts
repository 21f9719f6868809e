import type { Area } from "./area";
import { cellName } from "./sheetTable";

/** An area as sheets write it: A1:C5, or B2 for a single cell. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  const last = cellName(row + Math.max(rows, 1) - 1, column + Math.max(columns, 1) - 1);
  return first === last ? first : `${first}:${last}`;
}

/** An area with its sheet and fixed references, as names and charts want it: 'Sheet 1'!$A$1:$C$5. */
export function fixedAreaName(sheet: string, area: Area): string {
  const fixed = areaName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheet.replace(/'/g, "''")}'!${fixed}`;
}

/** The sheet and area that a fixed reference names; undefined where it is something else than one rectangle. */
export function readAreaName(reference: string): { sheet: string; area: Area } | undefined {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(
    reference.trim(),
  );
  if (!parts) return undefined;
  const [, quoted, plain, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = parts;
  const column = columnNumber(fromColumn);
  const row = Number(fromRow) - 1;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain ?? "",
    area: { row, column, rows: Number(toRow) - row, columns: columnNumber(toColumn) - column + 1 },
  };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

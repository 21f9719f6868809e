import { contentHash } from "../department/contentHash";
import type { Area } from "../workbook/area";
import { cellContent } from "../workbook/cellContent";
import type { CellContent } from "../workbook/change";
import type { SheetTable } from "../workbook/sheetTable";

/** Digits of a number that every host keeps. */
const KEPT_DIGITS = 15;

/** What the cells of an area hold, row by row. */
export function areaContents(table: SheetTable, { row, column, rows, columns }: Area): CellContent[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => cellContent(table, row + down, column + right)),
  );
}

/** Hosts tell a text that looks like a number from a number in different ways: here they are alike. */
function steadyText(content: CellContent): string {
  if (content === null) return "";
  if (typeof content === "boolean") return String(content).toUpperCase();
  const number = typeof content === "number" || content.trim() !== "" ? Number(content) : NaN;
  return Number.isFinite(number) ? String(Number(number.toPrecision(KEPT_DIGITS))) : String(content);
}

/** Fingerprint of the contents of an area: the same on every host. */
export function contentsCheck(contents: readonly (readonly CellContent[])[]): string {
  return contentHash(JSON.stringify(contents.map((line) => line.map(steadyText))));
}

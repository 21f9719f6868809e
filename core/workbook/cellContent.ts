import type { CellContent } from "./change";
import type { SheetTable } from "./sheetTable";

/**
 * What a cell holds, with its kind: a number as a number, a text as a text even where it looks like a number, TRUE and
 * FALSE as booleans. Of a formula it is the value.
 */
export function cellContent(table: SheetTable, row: number, column: number): CellContent {
  const text = table.raw[row]?.[column] ?? "";
  if (text === "") return null;
  if (table.isBoolean?.(row, column) === true) return text === "1" || text.toUpperCase() === "TRUE";
  if (table.isText?.(row, column) === true) return text;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

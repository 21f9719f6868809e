import type { SheetTable } from "../../../core/workbook/sheetTable";

/** A sheet from lines of cells separated by |, as a test writes it; what is shown is what is stored. */
export function sheet(name: string, lines: string): SheetTable {
  const raw = lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.replace(/^\s*/, "").split("|"));
  return { sheet: name, raw, shown: raw, serialShiftDays: 0 };
}

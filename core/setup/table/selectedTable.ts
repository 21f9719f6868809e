import { isBlank } from "../../cells/blank";
import { cellText } from "../../cells/cellText";
import { isErrorValue } from "../../cells/errorValue";
import { namesTotals } from "../../month/personName";
import { readNumber } from "../../numbers/readNumber";

/** Cells as people selected them: as stored, and as they see them. */
export interface SelectedTable {
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  readonly shown: readonly (readonly string[])[];
}

/** A cell as a scheme keeps it: a share with its sign, as people see it; else as it is stored. */
function keptCell(stored: string | number | boolean | null | undefined, shown: string): string | number {
  if (stored === null || stored === undefined || typeof stored === "boolean") return shown.trim();
  if (typeof stored === "string") return stored.trim();
  return /[%％‰]/.test(shown) && readNumber(shown) !== undefined ? shown.trim() : stored;
}

/** The rows of a selection that hold something, without rows of totals and without columns that are blank. */
export function tableRows({ cells, shown }: SelectedTable): (string | number)[][] {
  const rows = cells.map((line, row) =>
    line.map((cell, column) => keptCell(cell, shown[row]?.[column] ?? "")),
  );
  const filled = rows.filter((line) => !line.every(isBlank) && !namesTotals(String(line[0] ?? "")));
  const width = Math.max(0, ...filled.map((line) => line.length));
  const used = Array.from({ length: width }, (_, column) => column).filter((column) =>
    filled.some((line) => !isBlank(line[column])),
  );
  return filled.map((line) => used.map((column) => line[column] ?? ""));
}

/** The number in a cell; a share with its sign as a fraction. */
export function numberIn(cell: string | number | undefined): number | undefined {
  if (cell === undefined || isBlank(cell) || isErrorValue(cell)) return undefined;
  return typeof cell === "number" ? cell : readNumber(cellText(cell));
}

/** True for a cell that states a share. */
export const statesShare = (cell: string | number | undefined): boolean => /[%％]/.test(String(cell ?? ""));

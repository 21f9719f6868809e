import { isBlank } from "../cells/blank";
import { isDate, isErrorValue } from "../cells/errorValue";
import { cellText } from "../cells/cellText";
import { cellName } from "../workbook/sheetTable";
import type { SheetProblem } from "../words/schemeSheetMessages";
import type { FoundCell } from "./cellKind";
import type { SheetValues } from "./schemeSheet";

/** The cells of a sheet by their places, counted from 0. */
export class SheetGrid {
  constructor(readonly sheet: SheetValues) {}

  get rowCount(): number {
    return this.sheet.values.length;
  }

  widthOf(row: number): number {
    return this.sheet.values[row]?.length ?? 0;
  }

  isBlank(row: number, column: number): boolean {
    return isBlank(this.sheet.values[row]?.[column]);
  }

  isBlankRow(row: number): boolean {
    return (this.sheet.values[row] ?? []).every((cell) => isBlank(cell));
  }

  /** A cell as text, "" where it is blank or no text of ours. */
  text(row: number, column: number): string {
    const value = this.sheet.values[row]?.[column];
    return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  }

  firstText(row: number): string {
    const column = (this.sheet.values[row] ?? []).findIndex((cell) => !isBlank(cell));
    return column < 0 ? "" : this.text(row, column);
  }

  /** What a cell holds; a date or an error value can't be read. */
  find(row: number, column: number): FoundCell | SheetProblem | undefined {
    const value = this.sheet.values[row]?.[column];
    if (isBlank(value)) return undefined;
    const shown = this.sheet.shown?.[row]?.[column];
    if (isDate(value)) return { code: "date", found: shown ?? cellText(value) };
    if (isErrorValue(value)) return { code: "error value", found: shown ?? cellText(value) };
    const cell = cellName(row, column);
    if (typeof value === "boolean") return { content: value ? "yes" : "no", cell };
    const content = typeof value === "number" ? value : cellText(value);
    return { content, cell, ...(shown !== undefined && { shown }) };
  }
}

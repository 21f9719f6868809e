import { cellName } from "../../../core/workbook/sheetTable";
import type { SheetValues } from "../../../core/schemeSheet/schemeSheet";
import { readSchemeSheet } from "../../../core/schemeSheet/readSchemeSheet";
import type { SchemeSheetReading } from "../../../core/schemeSheet/readSchemeSheet";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Language } from "../../../core/words/language";

/** A place in the sheet, counted from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A scheme's sheet that somebody edits by hand; the host knows no names of ranges. */
export class EditedSheet {
  readonly values: unknown[][];
  readonly #shown = new Map<string, string>();

  constructor(scheme: Scheme, language: Language = "zh-CN") {
    this.values = writeSchemeSheet(scheme, language).rows.map((row) =>
      row.map(({ value }): unknown => value),
    );
  }

  /** The row whose first cell holds the text, below the title that ends like that. */
  row(title: string, first: string): number {
    const start = this.values.findIndex(([cell]) => cell === `■ ${title}`);
    const found = this.values.findIndex(([cell], row) => row > start && cell === first);
    if (start < 0 || found < 0) throw new Error(`${title}: ${first}`);
    return found;
  }

  place(title: string, first: string, header: string): Place {
    const start = this.values.findIndex(([cell]) => cell === `■ ${title}`);
    const column = this.values[start + 1]?.indexOf(header) ?? -1;
    if (column < 0) throw new Error(header);
    return { row: this.row(title, first), column };
  }

  /** Writes a cell; returns its name. */
  set({ row, column }: Place, value: unknown, shown?: string): string {
    const cells = this.values[row] ?? [];
    cells[column] = value;
    if (shown !== undefined) this.#shown.set(`${row} ${column}`, shown);
    return cellName(row, column);
  }

  insertRow(at: number, cells: unknown[] = []): void {
    this.values.splice(at, 0, cells);
  }

  insertColumn(at: number, header = "", headerRow = -1): void {
    this.values.forEach((row, index) => {
      while (row.length < at) row.push(null);
      row.splice(at, 0, index === headerRow ? header : null);
    });
  }

  get sheet(): SheetValues {
    const shown = this.values.map((row, rowIndex) =>
      row.map(
        (value, column) =>
          this.#shown.get(`${rowIndex} ${column}`) ??
          (typeof value === "string" || typeof value === "number" ? String(value) : ""),
      ),
    );
    return { sheet: "方案", values: this.values, shown };
  }

  read(): SchemeSheetReading {
    return readSchemeSheet(this.sheet);
  }
}

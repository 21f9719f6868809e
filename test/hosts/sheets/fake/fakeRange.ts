import type { Area } from "../../../../core/workbook/area";
import { areaName } from "../../../../core/workbook/areaName";
import { displayed, isDateFormat, momentOf } from "./displayed";
import { overlaps } from "./fakeGrid";
import { metered } from "./meter";
import type { SheetOfRange } from "./owners";
import { typed } from "./typed";
import type { Range, Sheet } from "./types";

type Wanted =
  | "getA1Notation"
  | "getSheet"
  | "getValues"
  | "getDisplayValues"
  | "getFormulas"
  | "getNumberFormats"
  | "setValues"
  | "setFormulas"
  | "setNumberFormats"
  | "setNote"
  | "setNotes"
  | "clearNote"
  | "setDataValidation"
  | "setDataValidations"
  | "clearDataValidations"
  | "getMergedRanges"
  | "merge"
  | "mergeAcross"
  | "breakApart"
  | "createFilter"
  | "activate"
  | "getRow"
  | "getColumn"
  | "getNumRows"
  | "getNumColumns";

/** A range; its rules are in README.md. */
export class FakeRange implements Pick<Range, Wanted> {
  constructor(
    readonly on: SheetOfRange,
    readonly area: Area,
  ) {}

  getA1Notation(): string {
    return areaName(this.area);
  }
  getRow(): number {
    return this.area.row + 1;
  }
  getColumn(): number {
    return this.area.column + 1;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getSheet(): Sheet {
    return this.on.handle;
  }

  getValues(): unknown[][] {
    const { grid, book } = this.on;
    return this.map((row, column) => {
      const value = grid.valueOf(row, column);
      return typeof value === "number" && isDateFormat(grid.formatOf(row, column))
        ? momentOf(value, book.zone)
        : value;
    });
  }

  getDisplayValues(): string[][] {
    const { grid } = this.on;
    return this.map((row, column) => displayed(grid.valueOf(row, column), grid.formatOf(row, column)));
  }

  getFormulas(): string[][] {
    return this.map((row, column) => this.on.grid.cell(row, column).formula ?? "");
  }

  getNumberFormats(): string[][] {
    return this.map((row, column) => this.on.grid.formatOf(row, column));
  }

  setValues(values: unknown[][]): Range {
    const { grid, book } = this.on;
    this.fits(values);
    this.each((row, column, at, across) => {
      const { cell, format } = typed(values[at]?.[across], grid.formatOf(row, column));
      grid.put(row, column, cell);
      if (format !== undefined) grid.setLook("NumberFormat", one(row, column), format);
    });
    book.edited();
    return this.handle;
  }

  setFormulas(formulas: string[][]): Range {
    this.fits(formulas);
    this.each((row, column, at, across) => {
      const formula = formulas[at]?.[across] ?? "";
      const isText = this.on.grid.formatOf(row, column) === "@";
      this.on.grid.put(row, column, isText ? { content: formula } : { content: "", formula });
    });
    return this.handle;
  }

  setNumberFormats(formats: string[][]): Range {
    return this.setMatrix("NumberFormat", formats);
  }
  setNote(note: string | null): Range {
    return this.setMatrix(
      "Note",
      this.map(() => note ?? undefined),
    );
  }
  setNotes(notes: (string | null)[][]): Range {
    return this.setMatrix(
      "Note",
      notes.map((row) => row.map((note) => note ?? undefined)),
    );
  }
  clearNote(): Range {
    return this.setNote(null);
  }
  setDataValidation(rule: unknown): Range {
    return this.setMatrix(
      "Validation",
      this.map(() => rule ?? undefined),
    );
  }
  setDataValidations(rules: unknown[][]): Range {
    return this.setMatrix(
      "Validation",
      rules.map((row) => row.map((rule) => rule ?? undefined)),
    );
  }
  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  getMergedRanges(): Range[] {
    return this.on.grid.merges
      .filter((block) => overlaps(block, this.area))
      .map((block) => this.on.handleOf(block));
  }

  merge(): Range {
    this.on.refuseCut(this.area);
    this.on.grid.merge(this.area);
    return this.handle;
  }

  mergeAcross(): Range {
    this.on.refuseCut({ ...this.area, rows: 1 });
    for (let row = 0; row < this.area.rows; row++)
      this.on.grid.merge({ ...this.area, row: this.area.row + row, rows: 1 });
    return this.handle;
  }

  breakApart(): Range {
    const { grid } = this.on;
    grid.merges = grid.merges.filter((block) => !overlaps(block, this.area));
    return this.handle;
  }

  createFilter(): never {
    return this.on.createFilter(this.area) as never;
  }

  activate(): Range {
    this.on.book.bringToFront(this.on, this.area);
    return this.handle;
  }

  private get handle(): Range {
    return metered(this.on.book.meter, "Range", this) as unknown as Range;
  }

  private setMatrix(kind: string, values: readonly (readonly unknown[])[]): Range {
    this.fits(values);
    this.each((row, column, at, across) =>
      this.on.grid.setLook(kind, one(row, column), values[at]?.[across] ?? undefined),
    );
    return this.handle;
  }

  private fits(values: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.area;
    if (values.length !== rows)
      throw new Error(
        `Exception: The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    for (const line of values)
      if (line.length !== columns)
        throw new Error(
          `Exception: The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
        );
  }

  private map<Value>(valueOf: (row: number, column: number) => Value): Value[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, at) =>
      Array.from({ length: columns }, (__, across) => valueOf(row + at, column + across)),
    );
  }

  private each(act: (row: number, column: number, at: number, across: number) => void): void {
    const { row, column, rows, columns } = this.area;
    for (let at = 0; at < rows; at++)
      for (let across = 0; across < columns; across++) act(row + at, column + across, at, across);
  }
}

const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

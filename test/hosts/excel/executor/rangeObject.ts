import type { Area } from "../../../../core/workbook/area";
import { fixedAreaName } from "../../../../core/workbook/areaName";
import type { Book, SheetModel } from "./book";
import { eachHeld, meets, merge, mergedIn, placeKey, put, unmerge } from "./book";
import { enterCell } from "./enterCell";
import { ExcelFailure } from "./message";
import { showCell } from "./showCell";

/** The rows and columns of a sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
const MOST_MERGED_AREAS = 512;

/** Refuses to change a sheet that is protected. */
export function refuseProtected({ protection }: SheetModel): void {
  if (protection) throw new ExcelFailure("AccessDenied", "The sheet is protected.");
}

/** The block of cells of a sheet that hold something; undefined where none does. */
export function usedArea({ values }: SheetModel, within: Area = WHOLE_SHEET): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  eachHeld(values, within, (_, row, column) => {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  });
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** What holds for all cells, or null where it holds for some. */
function common(answers: readonly boolean[]): boolean | null {
  const [first = false] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

/** Excel.Range, as far as the add-in uses it. */
export class RangeObject {
  constructor(
    readonly book: Book,
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {}

  get Address(): string {
    return fixedAreaName(this.sheet.name, this.area).replace(/\$/g, "");
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get Values(): unknown[][] {
    return this.#map((row, column) => this.sheet.values[row]?.[column] ?? "");
  }
  set Values(entries: unknown[][]) {
    this.#enter(entries);
  }
  get Formulas(): unknown[][] {
    const filled = new Map<string, string>();
    for (const [key, { text, rows, columns }] of this.sheet.formulas) {
      const [row = 0, column = 0] = key.split(" ").map(Number);
      for (let at = row; at < row + rows; at++)
        for (let place = column; place < column + columns; place++) filled.set(placeKey(at, place), text);
    }
    return this.#map(
      (row, column) => filled.get(placeKey(row, column)) ?? this.sheet.values[row]?.[column] ?? "",
    );
  }
  set Formulas(entries: unknown[][]) {
    this.#enter(entries);
  }
  get Text(): string[][] {
    const { values, shown } = this.sheet;
    return this.#map(
      (row, column) =>
        shown.get(placeKey(row, column)) ?? showCell(values[row]?.[column], this.#format(row, column)),
    );
  }
  get NumberFormat(): string[][] {
    return this.#map((row, column) => this.#format(row, column));
  }
  set NumberFormat(formats: string[][]) {
    refuseProtected(this.sheet);
    this.#each((row, column) =>
      put(this.sheet.formats, row, column, formats[row - this.area.row]?.[column - this.area.column]),
    );
  }
  set Style(name: string) {
    refuseProtected(this.sheet);
    if (!this.book.styles.has(name)) throw new ExcelFailure("InvalidArgument", `no style ${name}`);
    this.#each((row, column) => {
      put(this.sheet.styles, row, column, name);
      delete this.sheet.formats[row]?.[column];
    });
  }
  get RowHidden(): unknown {
    return common(this.#rows().map((row) => this.sheet.hiddenRows.has(row)));
  }
  set RowHidden(isHidden: unknown) {
    refuseProtected(this.sheet);
    if (isHidden === true) this.#rows().forEach((row) => this.sheet.hiddenRows.add(row));
    else if (this.#isWhole) this.sheet.hiddenRows.clear();
    else this.#rows().forEach((row) => this.sheet.hiddenRows.delete(row));
  }
  set ColumnHidden(_: boolean) {
    refuseProtected(this.sheet);
  }
  get HasSpill(): boolean | null {
    const spilled = [...this.sheet.formulas.values()].some(({ rows, columns }) => rows * columns > 1);
    return spilled ? null : false;
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.sheet, this.area);
  }
  get DataValidation(): ValidationObject {
    return new ValidationObject(this.sheet, this.area);
  }
  get ConditionalFormats(): { ClearAll(): void } {
    return { ClearAll: () => refuseProtected(this.sheet) };
  }

  Merge(): void {
    refuseProtected(this.sheet);
    unmerge(this.sheet, this.area);
    merge(this.sheet, this.area);
    eachHeld(this.sheet.values, this.area, (_, row, column) => {
      if (row !== this.area.row || column !== this.area.column) delete this.sheet.values[row]?.[column];
    });
  }
  Unmerge(): void {
    refuseProtected(this.sheet);
    unmerge(this.sheet, this.area);
  }
  Clear(): void {
    refuseProtected(this.sheet);
    if (!this.#isWhole) throw new ExcelFailure("NotImplemented", "only whole sheets are cleared");
    const { values, styles, formats, formulas, shown } = this.sheet;
    for (const grid of [values, styles, formats]) grid.length = 0;
    formulas.clear();
    shown.clear();
  }
  Select(): void {
    this.book.active = this.sheet.name;
    this.book.selection = this.area;
  }
  GetMergedAreasOrNullObject(): { Address: string } | null {
    const merged = mergedIn(this.sheet, this.area);
    if (merged.length > MOST_MERGED_AREAS)
      throw new ExcelFailure("GeneralException", "too many merged areas");
    return merged.length === 0
      ? null
      : { Address: merged.map((area) => fixedAreaName(this.sheet.name, area).replace(/\$/g, "")).join(",") };
  }
  GetSpillingToRangeOrNullObject(): RangeObject | null {
    const { row, column } = this.area;
    const formula = this.sheet.formulas.get(placeKey(row, column));
    if (!formula || formula.rows * formula.columns === 1) return null;
    return new RangeObject(this.book, this.sheet, {
      row,
      column,
      rows: formula.rows,
      columns: formula.columns,
    });
  }
  GetRowProperties(): { rowHidden: boolean }[] {
    return this.#rows().map((row) => ({ rowHidden: this.sheet.hiddenRows.has(row) }));
  }
  GetUsedRangeOrNullObject(): RangeObject | null {
    const area = usedArea(this.sheet, this.area);
    return area ? new RangeObject(this.book, this.sheet, area) : null;
  }
  get Worksheet(): { Name: string } {
    return { Name: this.sheet.name };
  }
  GetRow(row: number): RangeObject {
    return new RangeObject(this.book, this.sheet, { ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetBoundingRect({ area: { row, rows } }: RangeObject): RangeObject {
    return new RangeObject(this.book, this.sheet, { ...this.area, rows: row + rows - this.area.row });
  }
  /** The client asks this before it sends many cells. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw new ExcelFailure("InvalidArgument");
  }

  get #isWhole(): boolean {
    return this.area.rows === WHOLE_SHEET.rows;
  }
  #enter(entries: unknown[][]): void {
    refuseProtected(this.sheet);
    const { rows, columns, row, column } = this.area;
    if (entries.length !== rows || entries.some(({ length }) => length !== columns))
      throw new ExcelFailure("InvalidArgument", "rows and columns aren't those of the range");
    entries.forEach((cells, down) =>
      cells.forEach((entry, right) => {
        const place = [row + down, column + right] as const;
        enterCell(this.book, this.sheet, place, { entry, format: this.#format(...place) });
      }),
    );
  }
  #format(row: number, column: number): string {
    const direct = this.sheet.formats[row]?.[column];
    const style = this.book.styles.get(this.sheet.styles[row]?.[column] ?? "Normal");
    return direct ?? (style?.NumberFormat as string | undefined) ?? "General";
  }
  #rows(): number[] {
    return Array.from({ length: this.area.rows }, (_, at) => this.area.row + at);
  }
  #each(visit: (row: number, column: number) => void): void {
    for (const row of this.#rows())
      for (let at = 0; at < this.area.columns; at++) visit(row, this.area.column + at);
  }
  #map<Content>(contentOf: (row: number, column: number) => Content): Content[][] {
    return this.#rows().map((row) =>
      Array.from({ length: this.area.columns }, (_, at) => contentOf(row, this.area.column + at)),
    );
  }
}

/** Excel.RangeFormat: widths and heights. */
class RangeFormatObject {
  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {}

  set ColumnWidth(points: number) {
    refuseProtected(this.sheet);
    for (let at = 0; at < this.area.columns; at++) this.sheet.widths.set(this.area.column + at, points);
  }
  set RowHeight(points: number) {
    refuseProtected(this.sheet);
    if (points > 409) throw new ExcelFailure("InvalidArgument", "no row is so high");
    for (let at = 0; at < this.area.rows; at++) this.sheet.heights.set(this.area.row + at, points);
  }
  set UseStandardHeight(_: boolean) {
    this.sheet.heights.clear();
  }
  set UseStandardWidth(_: boolean) {
    this.sheet.widths.clear();
  }
}

/** Excel.DataValidation: choices. */
class ValidationObject {
  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {}

  set IgnoreBlanks(_: boolean) {
    refuseProtected(this.sheet);
  }
  set Rule(rule: { readonly list?: { readonly source?: string } }) {
    refuseProtected(this.sheet);
    if ((rule.list?.source?.length ?? 0) > 255) throw new ExcelFailure("InvalidArgument", "too many choices");
    this.sheet.validations.push({ area: this.area, rule, alert: undefined });
  }
  set ErrorAlert(alert: unknown) {
    const last = this.sheet.validations[this.sheet.validations.length - 1];
    if (last) last.alert = alert;
  }
  Clear(): void {
    refuseProtected(this.sheet);
    this.sheet.validations = this.sheet.validations.filter(({ area }) => !meets(area, this.area));
  }
}

import type { Area } from "../../../../core/workbook/area";

/** What a cell holds; a blank holds nothing. */
export type CellValue = string | number | boolean;

/** The formula of a cell, and how far its answer reaches. */
export interface FormulaModel {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

export interface ChartModel {
  name: string;
  readonly type: string;
  title: string;
  readonly values: string;
  categories: string;
  at: string;
}

export interface NameModel {
  name: string;
  value: string;
}

/** A sheet of the workbook in memory. */
export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Values row by row, with holes. */
  readonly values: (CellValue | undefined)[][];
  /** Formulas by "row column". */
  readonly formulas: Map<string, FormulaModel>;
  /** Styles and number formats row by row, with holes. */
  readonly styles: (string | undefined)[][];
  readonly formats: (string | undefined)[][];
  /** What cells show, where it isn't what their format says. */
  readonly shown: Map<string, string>;
  /** Merged areas by each of their rows. */
  readonly merges: Map<number, Area[]>;
  charts: ChartModel[];
  names: NameModel[];
  comments: { readonly id: string; readonly row: number; readonly column: number; content: string }[];
  validations: { readonly area: Area; rule: unknown; alert: unknown }[];
  readonly hiddenRows: Set<number>;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  frozen: { readonly rows: number; readonly columns: number } | null;
  filter: string | null;
  breaks: number[];
  page: Record<string, unknown>;
  protection: { readonly options: unknown; readonly password?: string } | null;
}

/** A workbook in memory. */
export interface Book {
  sheets: SheetModel[];
  names: NameModel[];
  /** Number formats by the names of the cell styles. */
  readonly styles: Map<string, Record<string, unknown>>;
  isFrom1904: boolean;
  active: string;
  selection: Area;
  /** The answers of formulas: nothing here computes. */
  readonly answers: Map<string, CellValue | readonly (readonly CellValue[])[]>;
  nextId: number;
}

/** A sheet that holds nothing. */
export function emptySheet(name: string, id: string): SheetModel {
  return {
    id,
    name,
    visibility: "Visible",
    values: [],
    formulas: new Map(),
    styles: [],
    formats: [],
    shown: new Map(),
    merges: new Map(),
    charts: [],
    names: [],
    comments: [],
    validations: [],
    hiddenRows: new Set(),
    widths: new Map(),
    heights: new Map(),
    frozen: null,
    filter: null,
    breaks: [],
    page: {},
    protection: null,
  };
}

/** A workbook with these sheets; strings are texts as they are. */
export function makeBook(sheets: Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>>): Book {
  const models = Object.entries(sheets).map(([name, rows], at) => {
    const sheet = emptySheet(name, `{S${at + 1}}`);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null && value !== "") put(sheet.values, row, column, value);
      }),
    );
    return sheet;
  });
  return {
    sheets: models,
    names: [],
    styles: new Map([["Normal", {}]]),
    isFrom1904: false,
    active: models[0]?.name ?? "",
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    answers: new Map(),
    nextId: models.length + 1,
  };
}

/** Puts something into a grid with holes. */
export function put<Content>(
  grid: (Content | undefined)[][],
  row: number,
  column: number,
  content: Content,
): void {
  while (grid.length <= row) grid.push([]);
  (grid[row] as (Content | undefined)[])[column] = content;
}

export const placeKey = (row: number, column: number): string => `${row} ${column}`;

/** The cells of an area that a grid holds something in. */
export function eachHeld<Content>(
  grid: (Content | undefined)[][],
  area: Area,
  visit: (content: Content, row: number, column: number) => void,
): void {
  const end = Math.min(area.row + area.rows, grid.length);
  for (let row = area.row; row < end; row++) {
    const cells = grid[row] ?? [];
    const last = Math.min(area.column + area.columns, cells.length);
    for (let column = area.column; column < last; column++) {
      const content = cells[column];
      if (content !== undefined) visit(content, row, column);
    }
  }
}

/** True where two areas have a cell in common. */
export function meets(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The merged areas that meet an area. */
export function mergedIn({ merges }: SheetModel, area: Area): Area[] {
  const end = area.row + area.rows;
  const rows =
    area.rows > merges.size
      ? [...merges.keys()]
      : Array.from({ length: area.rows }, (_, at) => area.row + at);
  return rows
    .filter((row) => row >= area.row && row < end)
    .flatMap((row) =>
      (merges.get(row) ?? []).filter((each) => row === Math.max(each.row, area.row) && meets(each, area)),
    );
}

/** Makes one cell of an area. */
export function merge({ merges }: SheetModel, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    merges.set(row, [...(merges.get(row) ?? []), area]);
}

/** Takes merged areas apart. */
export function unmerge(sheet: SheetModel, area: Area): void {
  for (const each of mergedIn(sheet, area))
    for (let row = each.row; row < each.row + each.rows; row++)
      sheet.merges.set(
        row,
        (sheet.merges.get(row) ?? []).filter((other) => other !== each),
      );
}

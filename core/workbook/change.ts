import type { Area } from "./area";
import type { CellStyle, ColumnChart, PageSetup } from "./sheetLayout";

/** What a cell is given: a text is always text, never a formula; null makes it blank. */
export type CellContent = string | number | boolean | null;

/**
 * One thing to do to a workbook, the same for every host. Sheets go by their names; a change to a sheet that isn't
 * there, or that adds one that is, is refused before anything is done.
 */
export type Change =
  /** A new sheet behind the others. */
  | { readonly kind: "add sheet"; readonly sheet: string }
  /** Empties a sheet of ours before it is written anew: contents, styles, charts, merged cells, filters, page breaks. */
  | { readonly kind: "clear sheet"; readonly sheet: string }
  /** Takes a sheet of ours away, with its names and charts. The last sheet of a workbook stays. */
  | { readonly kind: "remove sheet"; readonly sheet: string }
  /** Writes a block of cells; rows may differ in length, what they lack stays as it is. */
  | {
      readonly kind: "write";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellContent[])[];
    }
  /** Gives a cell a formula, in the spelling of files, with its sign: the only way to one. */
  | {
      readonly kind: "formula";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly formula: string;
    }
  /** The look and number format of an area; `digits` are the decimals of totals and payout rates. */
  | {
      readonly kind: "style";
      readonly sheet: string;
      readonly area: Area;
      readonly style: CellStyle;
      readonly digits?: number;
    }
  /** Column widths from the first column on, in characters. */
  | { readonly kind: "widths"; readonly sheet: string; readonly widths: readonly number[] }
  /** Heights of single rows, in points. */
  | {
      readonly kind: "heights";
      readonly sheet: string;
      readonly heights: readonly { readonly row: number; readonly points: number }[];
    }
  /** Rows and columns that stay in view. */
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** A name for an area, of the workbook or of its sheet alone (`local`); one that is there is given the new area. */
  | {
      readonly kind: "name";
      readonly name: string;
      readonly sheet: string;
      readonly area: Area;
      readonly local?: boolean;
    }
  /** A native column chart. */
  | ({ readonly kind: "chart"; readonly sheet: string } & ColumnChart)
  /** Choices for the cells of an area; other entries are warned about, not refused. */
  | {
      readonly kind: "choices";
      readonly sheet: string;
      readonly area: Area;
      readonly options: readonly string[];
    }
  | {
      readonly kind: "comment";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Makes one cell of each area; the first cell of each holds the text. */
  | { readonly kind: "merge"; readonly sheet: string; readonly areas: readonly Area[] }
  /** Buttons to filter by, on the first row of the area. */
  | { readonly kind: "filter"; readonly sheet: string; readonly area: Area }
  /** How the sheet is printed. */
  | ({ readonly kind: "page"; readonly sheet: string } & PageSetup)
  /** Guards a sheet against slips of the hand; there is no password, and later changes of ours go through and leave it guarded. */
  | { readonly kind: "protect"; readonly sheet: string };

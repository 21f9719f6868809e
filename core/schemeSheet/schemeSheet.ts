import type { CellFormat } from "./cellKind";

/** What a cell of the sheet is: headers and labels are bold, a blank input is one that people may fill in. */
export type SheetCellRole = "title" | "note" | "header" | "label" | "input" | "empty";

/** A cell to be written. A text is always text, never a formula, a number or a date: hosts give it the text format first. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly role: SheetCellRole;
  readonly format: CellFormat;
}

/** Cells of the sheet, rows and columns counted from 0. */
export interface SheetRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table of the sheet under a name that is the same in every language, such as KH_indicators. */
export interface NamedRange extends SheetRange {
  readonly name: string;
}

/** Cells that offer words to choose from. Others are reported on reading, so a host may only warn. */
export interface DropDown extends SheetRange {
  readonly words: readonly string[];
}

/** What a column or a row of a card is for. */
export interface SheetComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A scheme as a sheet, ready to be written by any host. */
export interface SchemeSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** In characters of the default font. */
  readonly widths: readonly number[];
  /** Names that hold in this sheet alone, so that a workbook can hold several schemes. */
  readonly names: readonly NamedRange[];
  readonly dropDowns: readonly DropDown[];
  readonly comments: readonly SheetComment[];
}

/** A sheet as a host hands it over: numbers as numbers, texts as texts, dates as dates; blanks are null or "". */
export interface SheetValues {
  readonly sheet: string;
  readonly values: readonly (readonly unknown[])[];
  /** What people see, where a host knows it: 40% for 0.4. */
  readonly shown?: readonly (readonly string[])[];
  /** The names that the sheet has, with the places they have now. */
  readonly names?: readonly NamedRange[];
}

/** The name of a table's range. */
export function rangeName(part: string): string {
  return `KH_${part}`;
}

/** A title starts with this mark, by which it is found again. */
export const TITLE_MARK = "■";

/** A line that belongs to no table starts with this mark. */
export const NOTE_MARK = "▼";

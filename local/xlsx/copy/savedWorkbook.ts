import type { Area } from "../../../core/workbook/area";
import type { CellContent } from "../../../core/workbook/change";
import type { FileStyle } from "../../fileParts/fileWorkbook";
import type { SavedEdit } from "../savedEdit";

/** A cell as it is to stand in the copy. */
export interface SavedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  readonly formula?: string;
  /** How many rows and columns its formula fills. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** The place of its style in the list; left out for the normal one. */
  readonly style?: number;
}

/** A sheet as it is to stand in the copy; widths are in characters, heights in points. */
export interface SavedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** All cells that hold or show something; cells that another one's formula fills are left out. */
  readonly cells: readonly SavedCell[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Widths that differ from those the file was opened with, by the number of the column. */
  readonly widths: readonly (readonly [number, number])[];
  readonly heights: readonly (readonly [number, number])[];
}

/** Everything that a copy is made from. */
export interface SavedWorkbook {
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  readonly edits: readonly SavedEdit[];
  readonly sheets: readonly SavedSheet[];
  readonly styles: readonly FileStyle[];
}

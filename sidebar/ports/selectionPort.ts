import type { Area } from "../../core/workbook/area";
import type { CellContent } from "../../core/workbook/change";

/** What people have selected in the spreadsheet. */
export interface SelectedCells {
  readonly sheet: string;
  readonly area: Area;
  /** The cells row by row, blanks as null; rows below the last one in use are left out. */
  readonly cells: readonly (readonly CellContent[])[];
  /** The cells as people see them: 40% for 0.4. */
  readonly shown: readonly (readonly string[])[];
}

/** The selection of the spreadsheet, to be read and to be moved. */
export interface SelectionPort {
  /** Undefined where no cells are selected. */
  read(): Promise<SelectedCells | undefined>;
  /** Brings a sheet to the front, and cells of it into view where an area is given. */
  show(sheet: string, area?: Area): Promise<void>;
}

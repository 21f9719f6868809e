import type { Area } from "../../core/workbook/area";
import type { CellContent } from "../../core/workbook/change";
import type { NamedArea } from "../../core/workbook/port";
import type { ColumnChart } from "../../core/workbook/sheetLayout";

/** One side of a cell's border. */
export interface FileBorder {
  /** As files call it: thin, medium, dashed. */
  readonly line: string;
  readonly color: string;
}

/** How a cell looks; what is left out is as the workbook's normal style has it. Colours are #rrggbb. */
export interface FileStyle {
  readonly fontName?: string;
  readonly fontPoints?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  readonly ink?: string;
  readonly paper?: string;
  readonly borders?: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", FileBorder>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wraps?: boolean;
  readonly indent?: number;
  readonly turnedDegrees?: number;
  readonly numberFormat?: string;
}

/** A cell as a file holds it. */
export interface FileCell {
  readonly value: CellContent;
  /** True for an error value, whose text is the value. */
  readonly isError?: boolean;
  /** True for a text that changes its look within. */
  readonly isRich?: boolean;
  /** With its sign, and without the prefixes that files need: =PERF.GRADE(A1). */
  readonly formula?: string;
  /** True where its formula fills other cells too. */
  readonly fills?: boolean;
  /** The place of its style in the workbook's list. */
  readonly style: number;
}

/** A sheet of a file; rows and columns count from 0, widths are in characters and heights in points. */
export interface FileSheet {
  readonly name: string;
  /** The part that holds it. */
  readonly part: string;
  readonly hidden: boolean;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, FileCell>>;
  readonly defaultWidth?: number;
  readonly defaultHeight?: number;
  readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    readonly width?: number;
    readonly hidden: boolean;
    readonly style?: number;
  }[];
  readonly rows: ReadonlyMap<
    number,
    { readonly height?: number; readonly hidden: boolean; readonly style?: number }
  >;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly tabColor?: string;
  readonly isProtected: boolean;
  readonly comments: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly choices: readonly { readonly area: Area; readonly options: readonly string[] }[];
  readonly charts: readonly ColumnChart[];
  /** What it holds that a plain grid doesn't show. */
  readonly unshown: readonly UnshownKind[];
}

/** What files hold beside cells, and a plain grid doesn't show. */
export type UnshownKind =
  | "charts"
  | "pictures"
  | "pivot tables"
  | "conditional formats"
  | "filters"
  | "tables"
  | "rich text"
  | "macros"
  | "links"
  | "validations";

/** A workbook file as a grid shows it. */
export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly NamedArea[];
  readonly styles: readonly FileStyle[];
  /** 1462 where serial numbers count from 1904. */
  readonly serialShiftDays: number;
  readonly unshown: readonly UnshownKind[];
}

import { textWidth } from "../month/textWidth";
import type { CellContent, Change } from "../workbook/change";
import type { CellStyle } from "../workbook/sheetLayout";

/** A column of a sheet that people fill in. */
export interface SetupColumn {
  readonly header: string;
  /** What the example row holds. */
  readonly example: CellContent;
  /** Words to choose from. */
  readonly options?: readonly string[];
  /** How its cells look. Default: as they are typed. */
  readonly style?: CellStyle;
}

/** A sheet that people fill in. */
export interface SetupSheet {
  readonly name: string;
  readonly columns: readonly SetupColumn[];
  /** Whether its first row shows how it is filled in. */
  readonly example: "example row" | "headers only";
}

/** Rows that get drop-downs and looks. */
const ROWS = 1000;
const NARROWEST = 9;
const WIDEST = 28;

/** The changes that make a sheet; its looks and choices reach further down than its example row. */
export function setupSheetChanges({ name: sheet, columns, example }: SetupSheet): Change[] {
  const headers = columns.map(({ header }) => header);
  const withExample = example === "example row";
  const row = columns.map((column) => column.example);
  const below = (column: number): { row: number; column: number; rows: number; columns: number } => ({
    row: 1,
    column,
    rows: ROWS,
    columns: 1,
  });
  const width = ({ header, example: shown }: SetupColumn): number => {
    const longest = Math.max(textWidth(header), withExample ? textWidth(String(shown ?? "")) : 0);
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 3));
  };
  const style = { row: 0, column: 0, rows: 1, columns: columns.length };
  return [
    { kind: "add sheet", sheet },
    { kind: "style", sheet, area: style, style: "header" },
    ...columns.flatMap(({ style: look }, column): Change[] =>
      look === undefined ? [] : [{ kind: "style", sheet, area: below(column), style: look }],
    ),
    { kind: "write", sheet, row: 0, column: 0, cells: withExample ? [headers, row] : [headers] },
    { kind: "widths", sheet, widths: columns.map(width) },
    { kind: "freeze", sheet, rows: 1, columns: 1 },
    ...columns.flatMap(({ options = [] }, column): Change[] =>
      options.length === 0 ? [] : [{ kind: "choices", sheet, area: below(column), options }],
    ),
  ];
}

import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { CellContent } from "../../../core/workbook/change";
import { contentOf } from "./cellData";
import type { Grid } from "./openGrid";

/** A cell that a formula of another cell fills. */
export type Rows<Cell> = Readonly<Record<number, Readonly<Record<number, Cell>> | undefined>>;

/** A sheet of the grid as it stands: cells people filled, formulas, and what formulas spill into other cells. */
export class GridSheet {
  readonly #cells: Rows<Nullable<ICellData>>;
  readonly #spilled: Rows<Nullable<ICellData>>;
  readonly #formulas: FormulaDataModel;

  constructor(
    private readonly grid: Grid,
    readonly worksheet: Worksheet,
  ) {
    this.#formulas = grid.injector.get(FormulaDataModel);
    const spilled = this.#formulas.getArrayFormulaCellData()[worksheet.getUnitId()];
    this.#spilled = spilled?.[worksheet.getSheetId()] ?? {};
    this.#cells = worksheet.getCellMatrix().getMatrix();
  }

  /** The numbers of the rows that hold something, in order. */
  get filledRows(): number[] {
    const rows = new Set([...Object.keys(this.#cells), ...Object.keys(this.#spilled)].map(Number));
    return [...rows].sort((a, b) => a - b);
  }

  /** The numbers of the columns of a row that hold something. */
  filledColumns(row: number): number[] {
    const columns = [...Object.keys(this.#cells[row] ?? {}), ...Object.keys(this.#spilled[row] ?? {})];
    return [...new Set(columns.map(Number))];
  }

  cell(row: number, column: number): Nullable<ICellData> {
    return this.#cells[row]?.[column];
  }

  content(row: number, column: number): CellContent {
    const own = contentOf(this.cell(row, column));
    return own ?? contentOf(this.#spilled[row]?.[column]);
  }

  /** True where a formula of another cell fills the cell. */
  isSpilled(row: number, column: number): boolean {
    return this.#spilled[row]?.[column] !== undefined && this.formula(row, column) === undefined;
  }

  /** The formula of a cell, also where it is filled down from another one. */
  formula(row: number, column: number): string | undefined {
    const cell = this.cell(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    if (cell.f && !cell.si) return cell.f;
    const { worksheet } = this;
    return (
      this.#formulas.getFormulaStringByCell(row, column, worksheet.getSheetId(), worksheet.getUnitId()) ??
      undefined
    );
  }

  /** How many rows and columns the formula of a cell fills; undefined where it fills its own cell alone. */
  spillOf(row: number, column: number): { rows: number; columns: number } | undefined {
    const { worksheet } = this;
    const ranges = this.#formulas.getArrayFormulaRange()[worksheet.getUnitId()]?.[worksheet.getSheetId()];
    const range = ranges?.[row]?.[column];
    if (!range) return undefined;
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    return rows * columns > 1 ? { rows, columns } : undefined;
  }

  /** A cell as people see it. */
  shown(row: number, column: number): string {
    const sheet = this.grid.api.getActiveWorkbook()?.getSheetBySheetId(this.worksheet.getSheetId());
    return sheet?.getRange(row, column).getDisplayValue() ?? "";
  }
}

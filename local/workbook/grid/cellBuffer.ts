import type { ICellData, Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../core/workbook/area";
import type { Grid } from "./openGrid";

type Cells<Cell> = Record<number, Record<number, Cell>>;

/**
 * Collects what cells of one sheet are given, and gives it to them at once: the grid does a good deal of work for each
 * time that cells change, however many they are.
 */
export class CellBuffer {
  #cells: Cells<ICellData> = {};
  #looksToDrop: Cells<ICellData> = {};
  #isEmpty = true;

  constructor(
    private readonly grid: Grid,
    private readonly worksheet: Worksheet,
  ) {}

  put(row: number, column: number, cell: ICellData): void {
    const line = (this.#cells[row] ??= {});
    line[column] = { ...line[column], ...cell };
    this.#isEmpty = false;
  }

  /** Gives an area a style in the place of the one that each of its cells has. */
  style({ row, column, rows, columns }: Area, id: string): void {
    const matrix = this.worksheet.getCellMatrix();
    for (let at = row; at < row + rows; at++)
      for (let beside = column; beside < column + columns; beside++) {
        // The grid lays a style over the one that is there: what was there goes first.
        if (matrix.getValue(at, beside)?.s) (this.#looksToDrop[at] ??= {})[beside] = { s: null };
        this.put(at, beside, { s: id });
      }
  }

  flush(): void {
    if (this.#isEmpty) return;
    const subUnitId = this.worksheet.getSheetId();
    if (Object.keys(this.#looksToDrop).length > 0)
      this.grid.mutate(SetRangeValuesMutation.id, { subUnitId, cellValue: this.#looksToDrop });
    this.grid.mutate(SetRangeValuesMutation.id, { subUnitId, cellValue: this.#cells });
    this.#cells = {};
    this.#looksToDrop = {};
    this.#isEmpty = true;
  }
}

import type { Area } from "../../../../core/workbook/area";
import { BLANK } from "./typed";
import type { Cell } from "./typed";

/** Cells and what they look like, as far as anything was written; and the size that the sheet has. */
export class FakeGrid {
  rows = 1000;
  columns = 26;
  readonly cells: Cell[][] = [];
  /** Looks by the name of what sets them: "Background", "NumberFormat". */
  readonly looks = new Map<string, unknown[][]>();
  merges: Area[] = [];
  /** What cells of a formula show. */
  compute: (formula: string) => string | number | boolean = () => "";

  cell(row: number, column: number): Cell {
    return this.cells[row]?.[column] ?? BLANK;
  }

  valueOf(row: number, column: number): string | number | boolean {
    const { content, formula } = this.cell(row, column);
    return formula === undefined ? content : this.compute(formula);
  }

  put(row: number, column: number, cell: Cell): void {
    if (cell === BLANK && !this.cells[row]?.[column]) return;
    while (this.cells.length <= row) this.cells.push([]);
    (this.cells[row] as Cell[])[column] = cell;
  }

  look(kind: string, row: number, column: number): unknown {
    return this.looks.get(kind)?.[row]?.[column];
  }

  formatOf(row: number, column: number): string {
    return (this.look("NumberFormat", row, column) as string | undefined) ?? "General";
  }

  setLook(kind: string, area: Area, value: unknown): void {
    const layer = this.looks.get(kind) ?? [];
    this.looks.set(kind, layer);
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = (layer[row] ??= []);
      for (let column = area.column; column < area.column + area.columns; column++) line[column] = value;
    }
  }

  /** The rows and columns that hold anything, at least one of each. */
  dataSize(): { rows: number; columns: number } {
    let [rows, columns] = [1, 1];
    this.cells.forEach((line, row) => {
      for (let column = line.length - 1; column >= 0; column--) {
        const { content, formula } = this.cell(row, column);
        if (content === "" && formula === undefined) continue;
        rows = row + 1;
        columns = Math.max(columns, column + 1);
        break;
      }
    });
    return { rows, columns };
  }

  /** Throws where a block would take in only a part of one that is there. */
  merge(area: Area): void {
    if (area.rows * area.columns < 2) return;
    for (const known of this.merges)
      if (overlaps(known, area) && !holds(area, known))
        throw new Error("Exception: You must select all cells in a merged range to merge or unmerge them.");
    this.merges = this.merges.filter((known) => !overlaps(known, area)).concat(area);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (row !== area.row || column !== area.column) this.put(row, column, BLANK);
  }
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function holds(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

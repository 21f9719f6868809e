import type { Area } from "../../core/workbook/area";
import type { Change } from "../../core/workbook/change";
import { lookOf } from "./cellLook";
import type { CellLook } from "./cellLook";

export type StyleChange = Extract<Change, { kind: "style" }>;

/** The area that holds all of these; undefined where there are none. */
export function boundsOf(areas: readonly Area[]): Area | undefined {
  const [first] = areas;
  if (!first) return undefined;
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column, rows, columns } of areas) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

interface Run<Value> {
  readonly value: Value;
  readonly start: number;
  readonly rows: number;
}

/** Which look each cell of an area has in the end, whatever order the looks were given in. */
export class LookGrid {
  /** Looks by their number; 0 is none. */
  private readonly looks: CellLook[] = [];
  private readonly cells: Uint16Array;

  constructor(
    private readonly bounds: Area,
    styles: readonly StyleChange[],
  ) {
    this.cells = new Uint16Array(bounds.rows * bounds.columns);
    const numbers = new Map<string, number>();
    for (const { style, digits = 0, area } of styles) {
      const key = `${style} ${digits}`;
      const number = numbers.get(key) ?? this.looks.push(lookOf(style, digits));
      numbers.set(key, number);
      this.paint(area, number);
    }
  }

  /** The areas in which looks have a value in common, by the value; they don't overlap. */
  areasBy<Value>(valueOf: (look: CellLook) => Value): Map<Value, Area[]> {
    const values = this.looks.map(valueOf);
    const found = new Map<Value, Area[]>(values.map((value) => [value, []]));
    // Where the runs of the column before ended up: a run of the same rows and value makes them wider.
    let before = new Map<string, { readonly value: Value; readonly at: number }>();
    for (let column = 0; column < this.bounds.columns; column++) {
      const here: typeof before = new Map();
      for (const { value, start, rows } of this.runsOf(column, values)) {
        const areas = found.get(value) as Area[];
        const key = `${start} ${rows}`;
        const beside = before.get(key);
        const wide = beside?.value === value ? areas[beside.at] : undefined;
        if (beside && wide) areas[beside.at] = { ...wide, columns: wide.columns + 1 };
        else
          areas.push({ row: this.bounds.row + start, column: this.bounds.column + column, rows, columns: 1 });
        here.set(key, wide && beside ? beside : { value, at: areas.length - 1 });
      }
      before = here;
    }
    return found;
  }

  private paint({ row, column, rows, columns }: Area, number: number): void {
    for (let at = row; at < row + rows; at++) {
      const start = (at - this.bounds.row) * this.bounds.columns + column - this.bounds.column;
      this.cells.fill(number, start, start + columns);
    }
  }

  /** Runs of cells down a column whose looks have the same value. */
  private runsOf<Value>(column: number, values: readonly Value[]): Run<Value>[] {
    const runs: Run<Value>[] = [];
    const numberAt = (row: number): number => this.cells[row * this.bounds.columns + column] ?? 0;
    let start = 0;
    for (let row = 1; row <= this.bounds.rows; row++) {
      const first = numberAt(start);
      const next = row < this.bounds.rows ? numberAt(row) : -1;
      if (next === first || (next > 0 && first > 0 && values[next - 1] === values[first - 1])) continue;
      if (first > 0) runs.push({ value: values[first - 1] as Value, start, rows: row - start });
      start = row;
    }
    return runs;
  }
}

import type { Area } from "../workbook/area";

/** A formula that its values stand in the place of. */
export interface FrozenFormula {
  readonly sheet: string;
  /** The formula's own cell. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** 2026-07-05. */
  readonly when: string;
  /** The formula's cell with everything it filled; left out where a freeze was broken off before that was known. */
  readonly area?: Area;
  /** Fingerprint of the values in the area; "" where a freeze was broken off before they stood there. */
  readonly values: string;
}

/** The cell that the formula stood in, as an area. */
export function ownCell({ row, column }: Pick<FrozenFormula, "row" | "column">): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** True where two areas of a sheet share a cell. */
export function areasMeet(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

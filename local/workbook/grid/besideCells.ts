import type { Area } from "../../../core/workbook/area";
import type { ColumnChart, PageSetup } from "../../../core/workbook/sheetLayout";

/** What a sheet holds that the grid itself keeps no place for: shown by the page beside or over the cells. */
export interface BesideCells {
  /** By the row and column: "3 0". */
  readonly comments: Map<string, string>;
  readonly choices: { readonly area: Area; readonly options: readonly string[] }[];
  readonly charts: ColumnChart[];
  page?: PageSetup;
  isProtected: boolean;
}

/** A sheet's share of what stands beside cells; empty for a new one. */
export function newBesideCells(): BesideCells {
  return { comments: new Map(), choices: [], charts: [], isProtected: false };
}

/** Where an area holds a cell. */
export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

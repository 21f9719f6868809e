import type { Value } from "../../appraise/figure";

/** Values of a figure by the places of the people; left out where somebody has none. */
export type FigureColumn = readonly (Value | readonly Value[] | undefined)[];

/** Values of a figure in one sheet, and the cells that can't be read. */
export interface SheetValues {
  readonly values: FigureColumn;
  /** By which way of measuring they were read, counted from 0. */
  readonly measure: number;
  /** Cases that a value rests on by place, where the source says how many are few and they are fewer. */
  readonly fewCases: ReadonlyMap<number, number>;
  /** Cells by the place of their person. */
  readonly unread: ReadonlyMap<number, readonly string[]>;
}

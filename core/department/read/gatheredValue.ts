import type { Value } from "../../appraise/figure";

/** What somebody's value of a figure is, and what it rests on. */
export interface GatheredValue {
  readonly value: Value | readonly Value[];
  /** By which way of measuring it was read, counted from 0. */
  readonly place: number;
  /** Cases it rests on, where the source says how many are few and they are fewer. */
  readonly fewCases?: number;
}

/** Values of a figure in one sheet by the keys of the rows, and the cells that can't be read. */
export interface SheetValues {
  readonly values: ReadonlyMap<string, GatheredValue>;
  readonly unread: ReadonlyMap<string, readonly string[]>;
}

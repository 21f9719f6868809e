import type { Area } from "../../../../core/workbook/area";
import type { FakeGrid } from "./fakeGrid";
import type { Meter } from "./meter";
import type { Filter, NamedRange, Range, Sheet } from "./types";

/** What sheets and ranges know of their spreadsheet. */
export interface BookOfSheet {
  readonly meter: Meter;
  readonly zone: string;
  readonly edited: () => void;
  /** Brings a sheet to the front, and selects cells of it. */
  bringToFront(sheet: SheetOfRange, area?: Area): void;
  namedRangesOn(sheet: SheetOfRange): NamedRange[];
}

/** What ranges know of their sheet. */
export interface SheetOfRange {
  readonly book: BookOfSheet;
  readonly grid: FakeGrid;
  readonly handle: Sheet;
  handleOf(area: Area): Range;
  createFilter(area: Area): Filter;
  refuseCut(area: Area): void;
  refuseOutside(area: Area): void;
}

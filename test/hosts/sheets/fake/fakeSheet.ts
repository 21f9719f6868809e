import type { Area } from "../../../../core/workbook/area";
import { FakeChartBuilder } from "./fakeChart";
import { FakeGrid, overlaps } from "./fakeGrid";
import { FakeRange } from "./fakeRange";
import { FakeRangeList } from "./fakeRangeList";
import { metered } from "./meter";
import type { BookOfSheet, SheetOfRange } from "./owners";
import type { EmbeddedChart, Filter, NamedRange, Protection, Range, RangeList, Sheet } from "./types";

type Wanted =
  | "getName"
  | "getSheetId"
  | "getType"
  | "isSheetHidden"
  | "showSheet"
  | "getDataRange"
  | "getRange"
  | "getRangeList"
  | "getLastRow"
  | "getLastColumn"
  | "getMaxRows"
  | "getMaxColumns"
  | "insertRowsAfter"
  | "insertColumnsAfter"
  | "setColumnWidths"
  | "setRowHeights"
  | "autoResizeRows"
  | "getFrozenRows"
  | "getFrozenColumns"
  | "setFrozenRows"
  | "setFrozenColumns"
  | "getFilter"
  | "newChart"
  | "insertChart"
  | "getCharts"
  | "removeChart"
  | "getProtections"
  | "protect"
  | "getNamedRanges"
  | "clear"
  | "activate";

/** Cells that a spreadsheet holds at most. */
const MOST_CELLS = 10_000_000;

/** A sheet; its rules are in README.md. */
export class FakeSheet implements Pick<Sheet, Wanted>, SheetOfRange {
  readonly grid = new FakeGrid();
  isHidden = false;
  frozen = { rows: 0, columns: 0 };
  filter: Area | undefined;
  /** What people unticked in the filter, by the column's number. */
  readonly untickedValues = new Map<number, string[]>();
  charts: object[] = [];
  protections: { isWarningOnly: boolean; description: string }[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();

  constructor(
    readonly book: BookOfSheet,
    readonly name: string,
    readonly id: number,
  ) {}

  get handle(): Sheet {
    return metered(this.book.meter, "Sheet", this) as unknown as Sheet;
  }

  getName(): string {
    return this.name;
  }
  getSheetId(): number {
    return this.id;
  }
  getType(): never {
    return "GRID" as never;
  }
  isSheetHidden(): boolean {
    return this.isHidden;
  }
  showSheet(): Sheet {
    this.isHidden = false;
    return this.handle;
  }
  activate(): Sheet {
    this.book.bringToFront(this);
    return this.handle;
  }

  getDataRange(): Range {
    return this.handleOf({ row: 0, column: 0, ...this.grid.dataSize() });
  }

  getRange(row: unknown, column?: number, rows = 1, columns = 1): Range {
    if (typeof row !== "number" || column === undefined) throw new Error("The fake knows ranges by numbers");
    if (rows < 1) throw new Error("Exception: The number of rows in the range must be at least 1.");
    if (columns < 1) throw new Error("Exception: The number of columns in the range must be at least 1.");
    return this.handleOf({ row: row - 1, column: column - 1, rows, columns });
  }

  getRangeList(names: string[]): RangeList {
    return metered(this.book.meter, "RangeList", new FakeRangeList(this, names)) as unknown as RangeList;
  }

  getLastRow(): number {
    return this.grid.dataSize().rows;
  }
  getLastColumn(): number {
    return this.grid.dataSize().columns;
  }
  getMaxRows(): number {
    return this.grid.rows;
  }
  getMaxColumns(): number {
    return this.grid.columns;
  }
  insertRowsAfter(_after: number, count: number): Sheet {
    this.grid.rows += count;
    return this.refuseTooLarge();
  }
  insertColumnsAfter(_after: number, count: number): Sheet {
    this.grid.columns += count;
    return this.refuseTooLarge();
  }
  setColumnWidths(start: number, count: number, width: number): Sheet {
    for (let at = start; at < start + count; at++) this.columnWidths.set(at, width);
    return this.handle;
  }
  setRowHeights(start: number, count: number, height: number): Sheet {
    this.refuseOutside({ row: start - 1, column: 0, rows: count, columns: 1 });
    for (let at = start; at < start + count; at++)
      if (height === 21) this.rowHeights.delete(at);
      else this.rowHeights.set(at, height);
    return this.handle;
  }
  autoResizeRows(): Sheet {
    return this.handle;
  }

  getFrozenRows(): number {
    return this.frozen.rows;
  }
  getFrozenColumns(): number {
    return this.frozen.columns;
  }
  setFrozenRows(rows: number): void {
    this.setFrozen({ ...this.frozen, rows });
  }
  setFrozenColumns(columns: number): void {
    this.setFrozen({ ...this.frozen, columns });
  }

  getFilter(): Filter | null {
    const { filter } = this;
    if (!filter) return null;
    const members = {
      remove: (): void => {
        this.filter = undefined;
        this.untickedValues.clear();
      },
      getRange: () => this.handleOf(filter),
      getColumnFilterCriteria: (column: number) => {
        const values = this.untickedValues.get(column);
        return values && metered(this.book.meter, "FilterCriteria", { getHiddenValues: () => values });
      },
    };
    return metered(this.book.meter, "Filter", members) as unknown as Filter;
  }

  createFilter(area: Area): Filter {
    if (this.filter)
      throw new Error("Exception: You can't create a filter in a sheet that already has a filter.");
    if (this.grid.merges.some((block) => block.rows > 1 && overlaps(block, area)))
      throw new Error("Exception: You can't create a filter over a range containing vertical merges.");
    this.filter = area;
    return {} as Filter;
  }

  newChart(): never {
    return metered(this.book.meter, "ChartBuilder", new FakeChartBuilder(this.book.meter)) as never;
  }
  insertChart(chart: EmbeddedChart): void {
    this.charts.push(chart);
  }
  getCharts(): EmbeddedChart[] {
    return this.charts as EmbeddedChart[];
  }
  removeChart(chart: EmbeddedChart): void {
    this.charts = this.charts.filter((each) => each !== chart);
  }

  getProtections(): Protection[] {
    return this.protections.map((each) => this.protectionHandle(each));
  }
  protect(): Protection {
    const known = { isWarningOnly: false, description: "" };
    this.protections.push(known);
    return this.protectionHandle(known);
  }

  private protectionHandle(known: { isWarningOnly: boolean; description: string }): Protection {
    const handle: object = metered(this.book.meter, "Protection", {
      getDescription: () => known.description,
      setDescription: (description: string) => {
        known.description = description;
        return handle;
      },
      setWarningOnly: (isWarningOnly: boolean) => {
        known.isWarningOnly = isWarningOnly;
        return handle;
      },
    });
    return handle as Protection;
  }

  getNamedRanges(): NamedRange[] {
    return this.book.namedRangesOn(this);
  }

  /** Contents and looks; merged blocks, notes, choices, filters and charts have calls of their own. */
  clear(): Sheet {
    this.grid.cells.length = 0;
    for (const kind of [...this.grid.looks.keys()])
      if (kind !== "Note" && kind !== "Validation") this.grid.looks.delete(kind);
    return this.handle;
  }

  handleOf(area: Area): Range {
    this.refuseOutside(area);
    return metered(this.book.meter, "Range", new FakeRange(this, area)) as unknown as Range;
  }

  refuseOutside({ row, column, rows, columns }: Area): void {
    if (row < 0 || column < 0 || row + rows > this.grid.rows || column + columns > this.grid.columns)
      throw new Error("Exception: The coordinates of the range are outside the dimensions of the sheet.");
  }

  /** A block can't lie on both sides of the edge of what is frozen. */
  refuseCut(area: Area): void {
    if (isCut(area, this.frozen)) throw new Error("Exception: You can't merge frozen and non-frozen cells.");
  }

  private setFrozen(frozen: { rows: number; columns: number }): void {
    if (this.grid.merges.some((area) => isCut(area, frozen)))
      throw new Error(
        "Exception: You can't freeze rows or columns which contain only part of a merged cell.",
      );
    this.frozen = frozen;
  }

  private refuseTooLarge(): Sheet {
    if (this.grid.rows * this.grid.columns > MOST_CELLS)
      throw new Error(
        `Exception: This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
      );
    return this.handle;
  }
}

function isCut({ row, column, rows, columns }: Area, frozen: { rows: number; columns: number }): boolean {
  const cuts = (start: number, count: number, edge: number): boolean => start < edge && start + count > edge;
  return cuts(row, rows, frozen.rows) || cuts(column, columns, frozen.columns);
}

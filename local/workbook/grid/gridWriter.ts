import type { ICellData, Worksheet } from "@univerjs/core";
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../core/workbook/area";
import type { Change } from "../../../core/workbook/change";
import { typedFormula } from "../../fileParts/fileFormula";
import type { LookOfCell } from "../../xlsx/cellStyles";
import { fileStyleOfLook } from "../../xlsx/fileStyles";
import { CellBuffer } from "./cellBuffer";
import type { BesideCells } from "./besideCells";
import { newBesideCells } from "./besideCells";
import { cellValue } from "./cellData";
import { fitRows } from "./fitRows";
import { pixelsOfHeight, pixelsOfWidth, rangeOf } from "./gridData";
import type { GridNames } from "./gridNames";
import { gridStyleOf } from "./gridStyles";
import type { Grid } from "./openGrid";

type Kind<Name extends Change["kind"]> = Extract<Change, { kind: Name }>;

const NEW_SHEET = { rowCount: 100, columnCount: 20 };
const SPARE = 20;

/** The id that the grid gives a look of ours; it says what the look is. */
const lookId = ({ style, digits = 0 }: LookOfCell): string => `look ${style} ${digits}`;

/** Writes changes into the grid; the workbook's sheets are known to fit them. */
export class GridWriter {
  readonly #buffers = new Map<Worksheet, CellBuffer>();

  constructor(
    private readonly grid: Grid,
    private readonly names: GridNames,
    private readonly beside: Map<string, BesideCells>,
  ) {}

  /** Applies changes in their order; cells are collected and given to the grid sheet by sheet. */
  applyAll(changes: readonly Change[]): void {
    for (const change of changes) this.#apply(change);
    this.#flush();
    const written = new Set(
      changes.flatMap(({ kind, sheet }) => (kind === "widths" ? [sheet.toLowerCase()] : [])),
    );
    for (const worksheet of this.grid.workbook.getSheets())
      if (written.has(worksheet.getName().toLowerCase())) fitRows(this.grid, worksheet);
  }

  #flush(): void {
    for (const buffer of this.#buffers.values()) buffer.flush();
    this.#buffers.clear();
  }

  #bufferOf(worksheet: Worksheet): CellBuffer {
    const known = this.#buffers.get(worksheet) ?? new CellBuffer(this.grid, worksheet);
    this.#buffers.set(worksheet, known);
    return known;
  }

  #apply(change: Change): void {
    if (change.kind === "add sheet") {
      this.#addSheet(change.sheet);
      return;
    }
    const worksheet = this.#sheet(change.sheet);
    const subUnitId = worksheet.getSheetId();
    const beside = this.#besideOf(subUnitId);
    switch (change.kind) {
      case "remove sheet":
        this.#removeSheet(worksheet);
        return;
      case "clear sheet":
        this.#clear(worksheet);
        return;
      case "write":
        this.#write(worksheet, change);
        return;
      case "formula":
        this.#makeRoom(worksheet, change.row + 1, change.column + 1);
        this.#bufferOf(worksheet).put(change.row, change.column, {
          f: typedFormula(change.formula),
          v: null,
          t: null,
          p: null,
          si: null,
        });
        return;
      case "style":
        this.#style(worksheet, change);
        return;
      case "widths":
        this.#widths(worksheet, change.widths);
        return;
      case "heights":
        this.#heights(worksheet, change.heights);
        return;
      case "freeze":
        this.grid.mutate(SetFrozenMutation.id, {
          subUnitId,
          xSplit: change.columns,
          ySplit: change.rows,
          startRow: change.rows > 0 ? change.rows : -1,
          startColumn: change.columns > 0 ? change.columns : -1,
        });
        return;
      case "name":
        this.names.set(subUnitId, { ...change, sheet: worksheet.getName() });
        return;
      case "merge":
        this.#merge(worksheet, change.areas);
        return;
      case "chart":
        beside.charts.push(change);
        return;
      case "choices":
        beside.choices.push(change);
        return;
      case "comment":
        beside.comments.set(`${change.row} ${change.column}`, change.text);
        return;
      case "page":
        beside.page = change;
        return;
      case "protect":
        beside.isProtected = true;
        return;
      case "filter":
      // The free grid has no filter buttons: they stand in the saved file.
    }
  }

  #sheet(name: string): Worksheet {
    const sheet = this.grid.workbook
      .getSheets()
      .find((each) => each.getName().toLowerCase() === name.toLowerCase());
    if (!sheet) throw new Error(name);
    return sheet;
  }

  #besideOf(id: string): BesideCells {
    const known = this.beside.get(id) ?? newBesideCells();
    this.beside.set(id, known);
    return known;
  }

  #addSheet(name: string): void {
    const sheet = mergeWorksheetSnapshotWithDefault({ id: crypto.randomUUID(), name, ...NEW_SHEET });
    this.grid.mutate(InsertSheetMutation.id, { index: this.grid.workbook.getSheetSize(), sheet });
  }

  #removeSheet(worksheet: Worksheet): void {
    this.#flush();
    const subUnitId = worksheet.getSheetId();
    const others = this.grid.workbook.getSheets().filter((each) => each !== worksheet);
    const next = others.find((each) => each.isSheetHidden() === BooleanNumber.FALSE) ?? others[0];
    if (next && this.grid.workbook.getActiveSheet() === worksheet)
      this.grid.mutate(SetWorksheetActiveOperation.id, { subUnitId: next.getSheetId() });
    this.names.removeOf(worksheet.getName());
    this.grid.mutate(RemoveSheetMutation.id, { subUnitId, subUnitName: worksheet.getName() });
    this.beside.delete(subUnitId);
  }

  /** Puts an empty sheet in the place of the other: contents, styles, widths and merged cells go. */
  #clear(worksheet: Worksheet): void {
    this.#flush();
    const { workbook } = this.grid;
    const [id, name] = [worksheet.getSheetId(), worksheet.getName()];
    const blanks: Record<number, Record<number, null>> = {};
    worksheet.getCellMatrix().forValue((row, column) => {
      (blanks[row] ??= {})[column] = null;
    });
    this.#setCells(id, blanks);
    const merged = [...worksheet.getMergeData()];
    if (merged.length > 0)
      this.grid.mutate("sheet.mutation.remove-worksheet-merge", { subUnitId: id, ranges: merged });
    this.beside.set(id, newBesideCells());
    if (!workbook.getSheetBySheetId(id)) throw new Error(name);
  }

  #setCells(subUnitId: string, cellValue: Record<number, Record<number, ICellData | null>>): void {
    this.grid.mutate(SetRangeValuesMutation.id, { subUnitId, cellValue });
  }

  #makeRoom(worksheet: Worksheet, rows: number, columns: number): void {
    const subUnitId = worksheet.getSheetId();
    if (rows > worksheet.getRowCount())
      this.grid.mutate(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: rows + SPARE });
    if (columns > worksheet.getColumnCount())
      this.grid.mutate(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: columns + 2 });
  }

  #write(worksheet: Worksheet, { row, column, cells }: Kind<"write">): void {
    const width = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
    this.#makeRoom(worksheet, row + cells.length, column + width);
    const buffer = this.#bufferOf(worksheet);
    cells.forEach((line, index) =>
      line.forEach((content, at) =>
        buffer.put(row + index, column + at, { ...cellValue(content), f: null, si: null, p: null }),
      ),
    );
  }

  #style(worksheet: Worksheet, { area, style, digits }: Kind<"style">): void {
    const look = { style, ...(digits !== undefined && { digits }) };
    const id = lookId(look);
    const styles = this.grid.workbook.getStyles();
    if (!styles.get(id)) this.grid.workbook.addStyles({ [id]: gridStyleOf(fileStyleOfLook(look)) });
    this.#makeRoom(worksheet, area.row + area.rows, area.column + area.columns);
    this.#bufferOf(worksheet).style(area, id);
  }

  #widths(worksheet: Worksheet, widths: readonly number[]): void {
    const columns = worksheet.getColumnCount();
    if (widths.length > columns) this.#makeRoom(worksheet, 1, widths.length);
    this.grid.mutate(SetWorksheetColWidthMutation.id, {
      subUnitId: worksheet.getSheetId(),
      ranges: [rangeOf({ row: 0, rows: worksheet.getRowCount(), column: 0, columns: widths.length })],
      colWidth: Object.fromEntries(widths.map((width, column) => [column, pixelsOfWidth(width)])),
    });
  }

  #heights(worksheet: Worksheet, heights: Kind<"heights">["heights"]): void {
    const last = heights.reduce((lowest, { row }) => Math.max(lowest, row), 0);
    this.#makeRoom(worksheet, last + 1, 1);
    this.grid.mutate(SetWorksheetRowHeightMutation.id, {
      subUnitId: worksheet.getSheetId(),
      ranges: heights.map(({ row }) =>
        rangeOf({ row, rows: 1, column: 0, columns: worksheet.getColumnCount() }),
      ),
      rowHeight: Object.fromEntries(heights.map(({ row, points }) => [row, pixelsOfHeight(points)])),
    });
  }

  #merge(worksheet: Worksheet, areas: readonly Area[]): void {
    this.grid.mutate(AddWorksheetMergeMutation.id, {
      subUnitId: worksheet.getSheetId(),
      ranges: areas.map(rangeOf),
    });
  }
}

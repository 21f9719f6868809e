import type { Area } from "../../core/workbook/area";
import { fillMergedRows, mayHoldMergedRows } from "../../core/workbook/mergedRows";
import type { MergedRows } from "../../core/workbook/mergedRows";
import { cellName } from "../../core/workbook/sheetTable";
import type { SheetTable } from "../../core/workbook/sheetTable";
import { GradeProblem } from "../grade/gradeProblem";
import { loadExcelize } from "./loadExcelize";
import type { Workbook } from "./excelize";

/** Days between the two ways of counting dates in workbooks. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** Rows up to which single cells and rows are asked about. */
const ROWS_ASKED_ONE_BY_ONE = 20_000;

/** A cell's place counted from 0, from its name. */
function placeOf(cell: string): { row: number; column: number } | undefined {
  const parts = /^([A-Z]+)(\d+)$/.exec(cell);
  if (!parts) return undefined;
  const column =
    [...(parts[1] ?? "")].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(parts[2]) - 1, column };
}

/** The merged blocks of a sheet. */
function mergedBlocks(workbook: Workbook, sheet: string): Area[] {
  return workbook.GetMergeCells(sheet, true).mergeCells.flatMap((block) => {
    const [start, end] = [placeOf(block.GetStartAxis()), placeOf(block.GetEndAxis())];
    if (!start || !end) return [];
    return [{ ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 }];
  });
}

/**
 * A sheet whose shown texts are read when they are asked for: formatting every cell takes longer than reading it.
 * So does asking about single cells, which opens the whole sheet once more: beyond some rows it isn't done.
 */
class WorkbookTable implements SheetTable {
  readonly raw: readonly (readonly string[])[];
  readonly hidden: boolean;
  #shown: readonly (readonly string[])[] | undefined;
  #merged: MergedRows = new Map();

  constructor(
    private readonly workbook: Workbook,
    readonly sheet: string,
    readonly serialShiftDays: number,
    private readonly textTypes: ReadonlySet<number>,
  ) {
    this.raw = this.read({ RawCellValue: true });
    this.hidden = !workbook.GetSheetVisible(sheet).visible;
  }

  get shown(): readonly (readonly string[])[] {
    return (this.#shown ??= this.read({}));
  }

  readonly mergedFromRow = (row: number, column: number): number | undefined =>
    this.#merged.size === 0 ? undefined : this.#merged.get(cellName(row, column));

  readonly isBoolean = (row: number, column: number): boolean =>
    this.raw.length <= ROWS_ASKED_ONE_BY_ONE && /^(?:true|false)$/i.test(this.shown[row]?.[column] ?? "");

  readonly isText = (row: number, column: number): boolean => {
    const { cellType } = this.workbook.GetCellType(this.sheet, cellName(row, column));
    return this.textTypes.has(cellType);
  };

  readonly formulaAt = (row: number, column: number): string | undefined => {
    if (this.raw.length > ROWS_ASKED_ONE_BY_ONE) return undefined;
    const { formula } = this.workbook.GetCellFormula(this.sheet, cellName(row, column));
    return formula === "" ? undefined : `=${formula.replace(/^=/, "")}`;
  };

  readonly hiddenRowsFrom = (row: number): number => {
    if (this.raw.length > ROWS_ASKED_ONE_BY_ONE) return 0;
    let hidden = 0;
    for (let at = row; at < this.raw.length; at++) {
      const { visible, error } = this.workbook.GetRowVisible(this.sheet, at + 1);
      if (error === null && !visible && (this.raw[at] ?? []).some((text) => text !== "")) hidden++;
    }
    return hidden;
  };

  /** Rows of the sheet; a chart sheet has none. */
  private read(options: { RawCellValue?: boolean }): string[][] {
    const { result, error } = this.workbook.GetRows(this.sheet, options);
    if (error !== null) return [];
    if (mayHoldMergedRows(result))
      this.#merged = fillMergedRows(result, mergedBlocks(this.workbook, this.sheet));
    return result;
  }
}

/**
 * Reads every sheet of a workbook. The workbook is opened for reading only: the copy is written from the bytes,
 * so that sheets nobody touches keep theirs.
 * @param onSheet called before each sheet, with its place counted from 1 and how many there are
 */
export async function readTables(
  bytes: Uint8Array,
  file: string,
  onSheet: (place: number, sheets: number) => void = () => undefined,
): Promise<SheetTable[]> {
  const excelize = await loadExcelize();
  const workbook = excelize.OpenReader(bytes);
  if (typeof workbook.error === "string") throw new GradeProblem({ code: "damaged", file });
  const { list } = workbook.GetSheetList();
  const { props } = workbook.GetWorkbookProps();
  const shift = props.Date1904 === true ? DAYS_FROM_1900_TO_1904 : 0;
  const textTypes = new Set<number>([excelize.CellTypeInlineString, excelize.CellTypeSharedString]);
  return list.map((sheet, index) => {
    onSheet(index + 1, list.length);
    return new WorkbookTable(workbook, sheet, shift, textTypes);
  });
}

import type { Area } from "../../../core/workbook/area";
import { fillMergedRows } from "../../../core/workbook/mergedRows";
import type { MergedRows } from "../../../core/workbook/mergedRows";
import { cellName } from "../../../core/workbook/sheetTable";
import type { SheetTable } from "../../../core/workbook/sheetTable";
import { rowBytes } from "../payload";

/** What Excel hands over for cells that hold an error. */
const ERRORS = new Set(
  "#N/A,#VALUE!,#REF!,#DIV/0!,#NUM!,#NAME?,#NULL!,#SPILL!,#CALC!,#GETTING_DATA,#BUSY!,#CONNECT!,#BLOCKED!,#FIELD!,#UNKNOWN!".split(
    ",",
  ),
);

/** What Excel hands over for a cell. */
export type CellValue = string | number | boolean;
export type CellRows = readonly (readonly CellValue[])[];

const rawText = (value: CellValue): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** The cells of a sheet as they come in, block by block. */
export class SheetCells {
  readonly raw: string[][] = [];
  /** How much the rows took, for what is still to be asked for. */
  bytes = 0;
  /** Columns that hold numbers: only these show something else than they hold. */
  readonly numberColumns = new Set<number>();
  readonly #numbers = new Set<string>();
  readonly #shown = new Map<string, string>();
  readonly #formulas = new Map<string, string>();
  #merged: MergedRows = new Map();
  #blocks: readonly Area[] = [];
  hiddenRows: readonly boolean[] = [];

  readonly takeValues = (rows: CellRows, area: Area): void => {
    rows.forEach((cells, index) => {
      const row = area.row + index;
      while (this.raw.length <= row) this.raw.push([]);
      const line = new Array<string>(area.column).fill("");
      cells.forEach((value, at) => {
        line.push(rawText(value));
        if (typeof value === "string") return;
        this.numberColumns.add(area.column + at);
        this.#numbers.add(cellName(row, area.column + at));
      });
      while (line[line.length - 1] === "") line.pop();
      this.raw[row] = line;
      this.bytes += rowBytes(cells);
    });
  };

  readonly takeText = (rows: CellRows, area: Area): void => {
    this.#eachCell(rows, area, (text, row, column) => {
      if (text !== (this.raw[row]?.[column] ?? "")) this.#shown.set(cellName(row, column), text);
    });
  };

  /** A text that looks like a formula is its own formula; no formula has itself for its value. */
  readonly takeFormulas = (rows: CellRows, area: Area): void => {
    this.#eachCell(rows, area, (text, row, column) => {
      if (text.startsWith("=") && text !== this.raw[row]?.[column])
        this.#formulas.set(cellName(row, column), text);
    });
  };

  /** Cells with formulas. */
  get formulaCells(): readonly string[] {
    return [...this.#formulas.keys()];
  }

  /** Cells that a formula fills have none of their own. */
  takeSpill(anchor: string, area: Area): void {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (cellName(row, column) !== anchor) this.#formulas.delete(cellName(row, column));
  }

  takeMerged(blocks: readonly Area[]): void {
    this.#blocks = blocks;
    this.#merged = fillMergedRows(this.raw, blocks);
  }

  /** The sheet as the port hands it over. */
  table(sheet: string, hidden: boolean, serialShiftDays: number): SheetTable {
    const raw: readonly (readonly string[])[] = this.raw;
    const [formulas, merged, hiddenRows] = [this.#formulas, this.#merged, this.hiddenRows];
    const numbers = this.#numbers;
    let shown: readonly (readonly string[])[] | undefined;
    const showCells = (): readonly (readonly string[])[] => (shown ??= this.#showCells());
    return {
      sheet,
      raw,
      get shown() {
        return showCells();
      },
      serialShiftDays,
      hidden,
      mergedFromRow: (row, column) => (merged.size === 0 ? undefined : merged.get(cellName(row, column))),
      isBoolean: (row, column) =>
        /^(?:TRUE|FALSE)$/.test(raw[row]?.[column] ?? "") && numbers.has(cellName(row, column)),
      isText: (row, column) => {
        const text = raw[row]?.[column] ?? "";
        return text !== "" && !ERRORS.has(text) && !numbers.has(cellName(row, column));
      },
      formulaAt: (row, column) => formulas.get(cellName(row, column)),
      hiddenRowsFrom: (from) =>
        raw.reduce(
          (sum, cells, row) =>
            sum + Number(row >= from && hiddenRows[row] === true && cells.some((text) => text !== "")),
          0,
        ),
    };
  }

  #showCells(): string[][] {
    const shown = this.raw.map((cells, row) =>
      cells.map((text, column) => this.#shown.get(cellName(row, column)) ?? text),
    );
    fillMergedRows(shown, this.#blocks);
    return shown;
  }

  #eachCell(rows: CellRows, area: Area, tell: (text: string, row: number, column: number) => void): void {
    rows.forEach((cells, index) =>
      cells.forEach((text, at) => tell(rawText(text), area.row + index, area.column + at)),
    );
  }
}

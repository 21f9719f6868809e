import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { CellContent } from "../../../core/workbook/change";
import type { SheetTable } from "../../../core/workbook/sheetTable";
import type { GridSheet } from "./gridSheet";

function textOf(content: CellContent): string {
  if (typeof content === "boolean") return content ? "1" : "0";
  return content === null ? "" : String(content);
}

/** The first rows of merged blocks, by the cells below them: "3 0". */
type MergedRows = ReadonlyMap<string, number>;

/** Gives every row of a merged block the text of its first cell: a name merged over ten rows belongs to all ten. */
function fillMergedRows(sheet: GridSheet, rows: string[][]): MergedRows {
  const merged = new Map<string, number>();
  for (const { startRow, endRow, startColumn } of sheet.worksheet.getMergeData()) {
    const text = rows[startRow]?.[startColumn] ?? "";
    for (let row = startRow + 1; row <= endRow && row < rows.length; row++) {
      const cells = rows[row] ?? [];
      while (cells.length <= startColumn) cells.push("");
      cells[startColumn] = text;
      merged.set(`${row} ${startColumn}`, startRow);
    }
  }
  return merged;
}

function rawRows(sheet: GridSheet): string[][] {
  const rows: string[][] = [];
  for (const row of sheet.filledRows) {
    const cells: string[] = [];
    for (const column of sheet.filledColumns(row)) {
      const text = textOf(sheet.content(row, column));
      if (text === "") continue;
      while (cells.length < column) cells.push("");
      cells[column] = text;
    }
    if (cells.length === 0) continue;
    while (rows.length < row) rows.push([]);
    rows[row] = cells;
  }
  return rows;
}

/** A sheet of the grid as the port hands it over. What cells show is worked out on the first question. */
export class GridTable implements SheetTable {
  readonly raw: readonly (readonly string[])[];
  readonly hidden: boolean;
  readonly #merged: MergedRows;
  #shown: readonly (readonly string[])[] | undefined;

  constructor(
    private readonly from: GridSheet,
    readonly serialShiftDays: number,
  ) {
    const rows = rawRows(from);
    this.#merged = fillMergedRows(from, rows);
    this.raw = rows;
    this.hidden = from.worksheet.isSheetHidden() === BooleanNumber.TRUE;
  }

  get sheet(): string {
    return this.from.worksheet.getName();
  }

  get shown(): readonly (readonly string[])[] {
    return (this.#shown ??= this.raw.map((cells, row) =>
      cells.map((text, column) =>
        text === "" ? "" : this.from.shown(this.mergedFromRow(row, column) ?? row, column),
      ),
    ));
  }

  readonly mergedFromRow = (row: number, column: number): number | undefined =>
    this.#merged.size === 0 ? undefined : this.#merged.get(`${row} ${column}`);

  readonly isBoolean = (row: number, column: number): boolean =>
    typeof this.from.content(row, column) === "boolean";

  readonly isText = (row: number, column: number): boolean => {
    const type = this.from.cell(row, column)?.t;
    return type === CellValueType.STRING || type === CellValueType.FORCE_STRING;
  };

  readonly formulaAt = (row: number, column: number): string | undefined => this.from.formula(row, column);

  readonly hiddenRowsFrom = (from: number): number => {
    const { worksheet } = this.from;
    let hidden = 0;
    for (let row = from; row < this.raw.length; row++)
      if (!worksheet.getRowVisible(row) && (this.raw[row] ?? []).some((text) => text !== "")) hidden++;
    return hidden;
  };
}

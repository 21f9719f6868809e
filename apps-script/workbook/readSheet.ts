import { runOfSheet } from "../../core/department/write/ownSheet";
import { readAreaName } from "../../core/workbook/areaName";
import type { Area } from "../../core/workbook/area";
import type { ZoneOffset } from "./dateSerials";
import { serialOf } from "./dateSerials";
import { rowsHiddenByFilter } from "./hiddenRows";
import type { CellValue, SheetCells } from "./sheetCells";
import { tableOf, textOf } from "./sheetCells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Dates are of the host's own realm in tests, so that `instanceof` wouldn't know them. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

function valueOf(value: unknown, shown: string, offset: ZoneOffset): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  // A picture in a cell, or whatever else comes to be, counts as what people see.
  return isDate(value) ? serialOf(value, shown, offset) : shown;
}

/** True where some cell is blank below a filled one, as all but the first row of a merged block are. */
function mayHoldMergedRows(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.some((cells, row) =>
    rows[row - 1]?.some((above, column) => above !== "" && (cells[column] ?? "") === ""),
  );
}

/** The merged blocks of several rows, each asked for its place once. */
function mergedRows(range: GoogleAppsScript.Spreadsheet.Range): Area[] {
  return range.getMergedRanges().flatMap((block) => {
    const area = readAreaName(`x!${block.getA1Notation()}`)?.area;
    return area && area.rows > 1 ? [area] : [];
  });
}

/** The values of a range and what people see of them. */
export function readRange(
  range: GoogleAppsScript.Spreadsheet.Range,
  offset: ZoneOffset,
): { readonly values: CellValue[][]; readonly seen: string[][] } {
  const seen = range.getDisplayValues();
  const values = range
    .getValues()
    .map((row, at) => row.map((value, column) => valueOf(value, seen[at]?.[column] ?? "", offset)));
  return { values, seen };
}

/**
 * Reads a sheet with a constant number of calls. A sheet of ours isn't asked for merged blocks and hidden rows: it is
 * written, not read.
 */
export function readSheet(sheet: Sheet, offset: ZoneOffset): SheetCells {
  const range = sheet.getDataRange();
  const { values, seen } = readRange(range, offset);
  const isEmpty = values.length === 1 && values[0]?.length === 1 && values[0][0] === "";
  const formulas = range
    .getFormulas()
    .flatMap((row, at) =>
      row.flatMap((formula, column) => (formula === "" ? [] : [[at, column, formula] as const])),
    );
  const cells = {
    sheet: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    values: isEmpty && formulas.length === 0 ? [] : values,
    shown: seen.map((row, at) =>
      row.map((text, column) => (text === textOf(values[at]?.[column] ?? "") ? null : text)),
    ),
    formulas,
    merged: [],
    hiddenRows: [],
  };
  const mayBeMerged = mayHoldMergedRows(values);
  const filter = sheet.getFilter();
  if ((!mayBeMerged && !filter) || runOfSheet(tableOf(cells)) !== undefined) return cells;
  return {
    ...cells,
    merged: mayBeMerged ? mergedRows(range) : [],
    hiddenRows: filter ? rowsHiddenByFilter(filter, seen) : [],
  };
}

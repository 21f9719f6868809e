import type { CellValue, SheetModel } from "./book";
import { placeKey, put } from "./book";
import type { Book } from "./book";
import { ExcelFailure } from "./message";

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;
const NUMBER = /^[¥$€]?[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?%?$/i;
const DATE =
  /^(?:\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d{1,2}:\d{2}(?::\d{2})?|(?:\d+年)?\d+月(?:\d+[日号])?|[A-Z][a-z]{2}[- ]\d+|\d+[- ][A-Z][a-z]{2})$/;

/** What Excel makes of an entry, as it would of what a person types. */
function read(entry: string): { readonly value: CellValue } | { readonly formula: string } {
  if (entry.startsWith("'")) return { value: entry.slice(1) };
  if (entry.startsWith("=") && entry.length > 1) return { formula: entry };
  // Excel takes these for the beginning of a formula too, and refuses what is none.
  if (/^[-+@]/.test(entry) && !NUMBER.test(entry)) return { formula: `=${entry.replace(/^[+@]/, "")}` };
  if (/^(?:true|false)$/i.test(entry)) return { value: entry.toLowerCase() === "true" };
  if (ERROR.test(entry)) return { value: entry.toUpperCase() };
  if (/\d/.test(entry) && NUMBER.test(entry)) {
    const number = Number(entry.replace(/[,¥$€%]/g, ""));
    return { value: entry.endsWith("%") ? number / 100 : number };
  }
  // Which day it is doesn't matter here: it is no text any more.
  if (DATE.test(entry)) return { value: 45000 + entry.length };
  return { value: entry };
}

/** Takes what a formula filled away again. */
function removeFormula(sheet: SheetModel, row: number, column: number): void {
  const formula = sheet.formulas.get(placeKey(row, column));
  if (!formula) return;
  sheet.formulas.delete(placeKey(row, column));
  for (let at = row; at < row + formula.rows; at++)
    for (let place = column; place < column + formula.columns; place++) delete sheet.values[at]?.[place];
}

function enterFormula(book: Book, sheet: SheetModel, row: number, column: number, text: string): void {
  const answer = book.answers.get(text) ?? 0;
  const matrix = Array.isArray(answer)
    ? (answer as readonly (readonly CellValue[])[])
    : [[answer as CellValue]];
  const columns = Math.max(...matrix.map(({ length }) => length));
  const isBlocked = matrix.some((cells, down) =>
    cells.some((_, right) => down + right > 0 && sheet.values[row + down]?.[column + right] !== undefined),
  );
  if (isBlocked) {
    sheet.formulas.set(placeKey(row, column), { text, rows: 1, columns: 1 });
    put(sheet.values, row, column, "#SPILL!");
    return;
  }
  sheet.formulas.set(placeKey(row, column), { text, rows: matrix.length, columns });
  matrix.forEach((cells, down) =>
    cells.forEach((value, right) => put(sheet.values, row + down, column + right, value)),
  );
}

/** Enters something into a cell: null leaves it as it is, "" makes it blank. */
export function enterCell(
  book: Book,
  sheet: SheetModel,
  [row, column]: readonly [row: number, column: number],
  { entry, format }: { readonly entry: unknown; readonly format: string },
): void {
  if (entry === null) return;
  if (typeof entry !== "string" && typeof entry !== "number" && typeof entry !== "boolean")
    throw new ExcelFailure("InvalidArgument");
  if (typeof entry === "string" && entry.length > 32_768) throw new ExcelFailure("InvalidArgument");
  removeFormula(sheet, row, column);
  sheet.shown.delete(placeKey(row, column));
  if (entry === "") {
    delete sheet.values[row]?.[column];
    return;
  }
  if (typeof entry !== "string") {
    put(sheet.values, row, column, entry);
    return;
  }
  const found = format === "@" ? { value: entry.replace(/^'/, "") } : read(entry);
  if ("formula" in found) enterFormula(book, sheet, row, column, found.formula);
  else put(sheet.values, row, column, found.value);
}

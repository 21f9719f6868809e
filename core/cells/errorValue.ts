import { CellFault } from "./cellFault";

/** Error values as Google Sheets and files hand them over: as text. */
const ERROR_TEXT = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!|BUSY!|GETTING_DATA)/;

/** True for a date of any realm: Apps Script's dates come from another one than the bundle's. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]";
}

/** True for an error value in an input cell, which passes through unchanged. */
export function isErrorValue(cell: unknown): boolean {
  if (typeof cell === "string") return cell.startsWith("#") && ERROR_TEXT.test(cell);
  return typeof cell === "object" && cell !== null && (cell instanceof CellFault || !isDate(cell));
}

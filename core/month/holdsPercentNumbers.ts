import { readNumber } from "../numbers/readNumber";
import { foldText } from "../text/foldText";
import type { HeaderRow } from "./findHeader";
import { saysMissing } from "./missingWords";
import type { SourcedMeasure } from "./sourcedMeasure";
import { cellAt } from "../workbook/sheetTable";
import type { SheetTable } from "../workbook/sheetTable";

const SPEAKS_OF_PERCENT = /率|%|percent|pct|rate/;
const SHARE_SIGN = /[%‰]/;

/**
 * True where a column of shares holds percent without their sign: its header speaks of a rate and every number lies from
 * 1 to 100 (or is 0), some above 1. One number between 0 and 1 makes it a column of fractions.
 */
export function holdsPercentNumbers(
  table: SheetTable,
  header: HeaderRow,
  column: number,
  { unit, source }: SourcedMeasure,
): boolean {
  if (unit !== "share" || source.reads !== "number" || source.within?.to !== 1) return false;
  if (!SPEAKS_OF_PERCENT.test(foldText(header.headers[column] ?? ""))) return false;
  let someAboveOne = false;
  for (let row = header.firstDataRow; row < table.raw.length; row++) {
    const { raw } = cellAt(table, row, column);
    const number = saysMissing(raw, source.missing?.words) ? undefined : readNumber(raw);
    if (number === undefined || number === 0 || SHARE_SIGN.test(foldText(raw))) continue;
    if (number < 1 || number > 100) return false;
    if (number > 1) someAboveOne = true;
  }
  return someAboveOne;
}

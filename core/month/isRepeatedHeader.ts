import { PERSON_COLUMNS } from "../schemes/commonColumns";
import type { PersonSheet } from "./chooseData";
import { headerKeys } from "./headerKey";
import { isOneOf, keysOfHeaders } from "./matchColumn";
import { cellAt } from "../workbook/sheetTable";

/**
 * True where a row under the header is a header again: the same text in the person column, or the header in another
 * language, which some word for the person and for the value of an indicator tell.
 */
export function isRepeatedHeader(
  { table, header, person, measured = [] }: PersonSheet,
  row: number,
): boolean {
  const { raw } = cellAt(table, row, person);
  const keys = headerKeys(raw);
  const [key] = keys;
  if (key !== undefined && key === keysOfHeaders(header.headers)[person]?.[0]) return true;
  if (!isOneOf(keys, PERSON_COLUMNS)) return false;
  return measured.some(({ measure, columns }) =>
    isOneOf(headerKeys(cellAt(table, row, columns.value).raw), measure.source.columns),
  );
}

import { PERSON_COLUMNS } from "../schemes/commonColumns";
import type { PersonSheet } from "./chooseData";
import { headerKeys } from "./headerKey";
import { isOneOf, keysOfHeaders } from "./matchColumn";
import { cellAt } from "../workbook/sheetTable";

/**
 * Tells of rows under the header whether they are a header again: the same text in the person column, or the header in
 * another language, which some word for the person and for the value of an indicator tell.
 */
export function repeatedHeaderTest({
  table,
  header,
  person,
  measured = [],
}: PersonSheet): (row: number) => boolean {
  const own = keysOfHeaders(header.headers)[person]?.[0];
  return (row) => {
    const keys = headerKeys(cellAt(table, row, person).raw);
    const [key] = keys;
    if (key !== undefined && key === own) return true;
    if (!isOneOf(keys, PERSON_COLUMNS)) return false;
    return measured.some(({ measure, columns }) =>
      isOneOf(headerKeys(cellAt(table, row, columns.value).raw), measure.source.columns),
    );
  };
}

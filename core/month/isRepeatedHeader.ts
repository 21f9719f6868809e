import { PERSON_COLUMNS } from "../schemes/commonColumns";
import type { PersonSheet } from "./chooseData";
import { headerKeys } from "./headerKey";
import { matchColumn } from "./matchColumn";
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
  const [key] = headerKeys(raw);
  if (key !== undefined && key === headerKeys(header.headers[person] ?? "")[0]) return true;
  if (matchColumn([raw], PERSON_COLUMNS).kind === "none") return false;
  return measured.some(
    ({ measure, columns }) =>
      matchColumn([cellAt(table, row, columns.value).raw], measure.source.columns).kind === "column",
  );
}

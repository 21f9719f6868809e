import { readAreaName } from "../../core/workbook/areaName";

/**
 * The rows that the sheet's filter hides because people unticked their values, which is how most filters are set: a call
 * for each column of the filter. What else hides rows can't be told at such a price: the service has only
 * isRowHiddenByUser and isRowHiddenByFilter, a call for each row, so that rows hidden by hand, in a closed group, by a
 * condition, by a filter view or by a filter that begins right of column A (whose columns Google's reference doesn't say
 * how to count) aren't known.
 * @param seen what people see in the cells
 */
export function rowsHiddenByFilter(
  filter: GoogleAppsScript.Spreadsheet.Filter,
  seen: readonly (readonly string[])[],
): number[] {
  const area = readAreaName(`x!${filter.getRange().getA1Notation()}`)?.area;
  if (area?.column !== 0) return [];
  const hidden = Array.from(
    { length: area.columns },
    (_, column) => new Set(filter.getColumnFilterCriteria(column + 1)?.getHiddenValues() ?? []),
  );
  if (hidden.every(({ size }) => size === 0)) return [];
  const rows: number[] = [];
  for (let row = area.row + 1; row < Math.min(area.row + area.rows, seen.length); row++)
    if (hidden.some((values, column) => values.has(seen[row]?.[column] ?? ""))) rows.push(row);
  return rows;
}

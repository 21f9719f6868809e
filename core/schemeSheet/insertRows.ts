import type { SchemeSheet, SheetRange } from "./schemeSheet";

/** A laid out sheet with blank rows inserted before a row that no table reaches over. */
export function insertRows<Sheet extends Omit<SchemeSheet, "name">>(
  sheet: Sheet,
  at: number,
  count: number,
): Sheet {
  const place = (row: number): number => (row >= at ? row + count : row);
  const range = <Range extends Pick<SheetRange, "row">>(each: Range): Range => ({
    ...each,
    row: place(each.row),
  });
  const blank = Array.from({ length: count }, () => []);
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, at), ...blank, ...sheet.rows.slice(at)],
    names: sheet.names.map(range),
    dropDowns: sheet.dropDowns.map(range),
    comments: sheet.comments.map(range),
  };
}

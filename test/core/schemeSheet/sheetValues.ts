import type { SchemeSheet, SheetValues } from "../../../core/schemeSheet/schemeSheet";

/** What a host hands over for a sheet that nobody has edited. */
export function sheetValues({ name, rows, names }: SchemeSheet): SheetValues {
  return { sheet: name, values: rows.map((row) => row.map(({ value }) => value)), names };
}

/** The same for a host that knows no names of ranges. */
export function withoutNames(sheet: SheetValues): SheetValues {
  return { sheet: sheet.sheet, values: sheet.values };
}

import { readNumber } from "../../numbers/readNumber";
import { saysMissing } from "../../month/missingWords";
import type { HeaderTwice } from "../../month/measureColumns";
import { foldText } from "../../text/foldText";
import { dayOrderOf } from "../../month/readDay";
import type { DayOrder } from "../../month/readDay";
import { cellAt } from "../../workbook/sheetTable";
import type { DataSheet } from "./dataSheet";
import type { TakenMeasure } from "./takenFigures";

/** A column that holds a figure's value as it is. */
export interface NamedColumn {
  readonly column: number;
  readonly header: string;
  /** True where shares stand there in percent without their sign. */
  readonly percentNumbers: boolean;
  readonly dayOrder: DayOrder;
}

const SPEAKS_OF_PERCENT = /率|%|percent|pct|rate/;
const SHARE_SIGN = /[%‰]/;
/** No rate of completion comes to ten times as much as was wanted. */
const LARGEST_FRACTION = 10;

/**
 * True where a column of shares must hold percent without their sign: its header speaks of a rate, and every number is at
 * least 1 (or 0), some of them too large for a fraction.
 */
function holdsPercents({ table, header }: DataSheet, column: number): boolean {
  if (!SPEAKS_OF_PERCENT.test(foldText(header.headers[column] ?? ""))) return false;
  let someTooLarge = false;
  for (let row = header.firstDataRow; row < table.raw.length; row++) {
    const { raw } = cellAt(table, row, column);
    const number = saysMissing(raw) ? undefined : readNumber(raw);
    if (number === undefined || number === 0 || SHARE_SIGN.test(foldText(raw))) continue;
    if (number < 1) return false;
    if (number > LARGEST_FRACTION) someTooLarge = true;
  }
  return someTooLarge;
}

/** What has to be known of a column before its cells can be read. */
export function namedColumn(sheet: DataSheet, column: number, { kind, unit }: TakenMeasure): NamedColumn {
  return {
    column,
    header: sheet.header.headers[column] ?? "",
    percentNumbers: kind === "number" && unit === "share" && holdsPercents(sheet, column),
    dayOrder: kind === "date" ? dayOrderOf(sheet.table.raw.map((cells) => cells[column] ?? "")) : "unknown",
  };
}

/** A header text that several columns of a sheet bear. */
export function headerTwice({ header }: DataSheet, columns: readonly number[]): HeaderTwice {
  return { header: header.headers[columns[0] ?? 0] ?? "", row: header.row, columns };
}

import { cellText } from "../cells/cellText";
import { isDate } from "../cells/errorValue";

/** A calendar day as the number of days since 1970-01-01. */
export type Day = number;

const DAY_MILLISECONDS = 86_400_000;
/** Serial number of 1970-01-01 in the sheets' date system. */
export const SERIAL_OF_1970 = 25_569;
/** 1900-03-01: before it Excel's serial numbers are a day off. */
const FIRST_SERIAL = 61;
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** The day of a year, month (1–12) and day of the month, or undefined where there is none such. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.getTime() / DAY_MILLISECONDS : undefined;
}

/** Year, month (1–12) and day of the month of a day. */
export function calendarDate(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * DAY_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** How a date was written: answers are written the same way. */
export type DateForm = "date" | "serial" | "text";

/** A day with the way it was written. */
export interface ReadDay {
  readonly day: Day;
  readonly form: DateForm;
}

/** Reads a date, a serial number, or a text such as 2011-03-04, 2011/3/4, 2011.3.4 or 2011年3月4日; a time of day is dropped. */
export function readDay(cell: unknown): ReadDay | undefined {
  if (typeof cell === "number") {
    return cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1
      ? { day: Math.floor(cell) - SERIAL_OF_1970, form: "serial" }
      : undefined;
  }
  const isText = typeof cell === "string";
  if (!isText && !isDate(cell)) return undefined;
  const text = cellText(cell).normalize("NFKC");
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(text);
  const day = parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
  return day === undefined ? undefined : { day, form: isText ? "text" : "date" };
}

/** Writes a day as a date, a serial number or a text like 2011-03-04. */
export function writeDay(day: Day, form: DateForm): Date | number | string {
  if (form === "serial") return day + SERIAL_OF_1970;
  const { year, month, dayOfMonth } = calendarDate(day);
  const date = new Date(year, month - 1, dayOfMonth);
  return form === "date" ? date : cellText(date);
}

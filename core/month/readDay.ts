import { calendarDate, dayOf, SERIAL_OF_1970 } from "../dates/day";
import { readNumber } from "../numbers/readNumber";

/** Which part comes first in 03/04/2022; "unknown" where the column doesn't tell. */
export type DayOrder = "day first" | "month first" | "unknown";

/** A day read from a cell: `2022-07-30`, or why there is none. */
export type DayReading =
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "unreadable" };

const UNREADABLE: DayReading = { kind: "unreadable" };
const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = String.raw`(?:[t\s日].*)?`;
const YEAR_FIRST = new RegExp(
  String.raw`^(?:民[国國])?(\d{3,4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?\s*[月日号號]?${TIME}$`,
);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})${TIME}$`);
const DAY_MONTH_NAME = new RegExp(
  String.raw`^(\d{1,2})[-\s/.]*([a-z]{3,9})\.?[-\s/,.]*(\d{4}|\d{2})${TIME}$`,
);
const MONTH_NAME_DAY = new RegExp(
  String.raw`^([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})${TIME}$`,
);

const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/** The month of a day: 2022-07 of 2022-07-30. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** True for a day of a month, such as 2022-07. */
export const isOfMonth = (day: string, month: string): boolean => day.startsWith(month);

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

function dayReading(year: number, month: number, day: number): DayReading {
  // Years of two digits are of this century; those of three count from 1911, as in Taiwan.
  const fullYear = year < 100 ? 2000 + year : year < 1000 ? 1911 + year : year;
  const exists = dayOf(fullYear, month, day) !== undefined;
  return exists && fullYear >= 1954 && fullYear < 2119
    ? { kind: "day", day: `${pad(fullYear, 4)}-${pad(month)}-${pad(day)}` }
    : UNREADABLE;
}

function dayOfSerial(serial: number): DayReading {
  const { year, month, dayOfMonth } = calendarDate(Math.floor(serial) - SERIAL_OF_1970);
  return dayReading(year, month, dayOfMonth);
}

/** True where a cell holds a date as a spreadsheet stores it: the number of a day, not a text. */
export function isDateSerial(raw: string): boolean {
  const number = /^\d{5}(?:\.\d+)?$/.test(raw) ? Number(raw) : NaN;
  return number >= FIRST_SERIAL && number < LAST_SERIAL;
}

function readNumberAsDay(number: number, serialShiftDays: number): DayReading {
  if (number >= FIRST_SERIAL && number < LAST_SERIAL) return dayOfSerial(number + serialShiftDays);
  if (!Number.isInteger(number)) return UNREADABLE;
  if (number > 19_000_000 && number < 22_000_000)
    return dayReading(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
  return number > 190_000 && number < 220_000
    ? dayReading(Math.floor(number / 100), number % 100, 1)
    : UNREADABLE;
}

function readYearLast(parts: RegExpExecArray, order: DayOrder): DayReading {
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  // 22-07-30 may begin with the year; 7/30/22 doesn't.
  if (year < 100 && parts[2] !== "/") return { kind: "ambiguous" };
  if (first === second || first > 12 || order === "day first") return dayReading(year, second, first);
  if (second > 12 || order === "month first") return dayReading(year, first, second);
  return { kind: "ambiguous" };
}

const monthNamed = (name: string | undefined): number => MONTH_NAMES.indexOf((name ?? "").slice(0, 3)) + 1;

/**
 * Reads the day in a cell as stored: `2022-07-30`, `2022/7/30`, `2022年7月30日`, `20220730`, `30-Jul-22`, `Jul 30, 2022`, a serial number,
 * or a month (`2022-07`, its first day). A time behind it is ignored. 03/04/2022 is ambiguous unless the order is known.
 */
export function readDay(raw: string, order: DayOrder, serialShiftDays: number): DayReading {
  const text = raw.normalize("NFKC").trim().toLowerCase();
  const number = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? readNumber(text) : undefined;
  if (number !== undefined) return readNumberAsDay(number, serialShiftDays);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayReading(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3] ?? 1));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return readYearLast(yearLast, order);
  const dayMonth = DAY_MONTH_NAME.exec(text);
  if (dayMonth) return dayReading(Number(dayMonth[3]), monthNamed(dayMonth[2]), Number(dayMonth[1]));
  const monthDay = MONTH_NAME_DAY.exec(text);
  return monthDay
    ? dayReading(Number(monthDay[3]), monthNamed(monthDay[1]), Number(monthDay[2]))
    : UNREADABLE;
}

/** The order that a column of dates gives away: some day beyond the 12th stands first or second; contradictions are "unknown". */
export function dayOrderOf(column: readonly string[]): DayOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const raw of column) {
    const parts = YEAR_LAST.exec(raw.normalize("NFKC").trim().toLowerCase());
    if (parts && Number(parts[1]) > 12) dayFirst = true;
    if (parts && Number(parts[3]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return "unknown";
  return dayFirst ? "day first" : "month first";
}

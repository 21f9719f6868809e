import type { Value } from "../../appraise/figure";
import { saysMissing } from "../../month/missingWords";
import { readCellNumber } from "../../month/readCellNumber";
import type { DayOrder } from "../../month/readDay";
import { isDateSerial, readDay } from "../../month/readDay";
import { readDuration } from "../../month/readDuration";
import { readYesNo } from "../../month/readYesNo";
import { paper } from "../../numbers/paper";
import type { Unit } from "../../schemes/unit";
import type { TableCell } from "../../workbook/sheetTable";
import type { NamedColumn } from "./namedColumn";
import type { TakenMeasure } from "./takenFigures";

/** What a cell gives: a value, nothing, or something that can't be used. */
export type PlainReading = { readonly value: Value } | "missing" | "unreadable";

const SHARE_SIGN = /[%％‰]/;
const LARGEST_FRACTION = 10;
const SECONDS: Partial<Record<Unit, number>> = { seconds: 1, minutes: 60, hours: 3600 };
/** What is counted can't be less than nothing. */
const COUNTED: ReadonlySet<Unit> = new Set<Unit>(["clients", "people", "times", "items", "rank", "rating"]);
const DAY_SECONDS = 86_400;

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The time of day in a cell, as 10:05:00; "" where it is a day alone. */
function timeOfDay(raw: string): string {
  const seconds = isDateSerial(raw) ? Math.round((Number(raw) % 1) * DAY_SECONDS) : 0;
  if (seconds > 0 && seconds < DAY_SECONDS)
    return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(":");
  const [, hour, minute, second = "00"] =
    /[t\s日](\d{1,2}):(\d{2})(?::(\d{2}))?/i.exec(raw.normalize("NFKC")) ?? [];
  return hour === undefined || minute === undefined ? "" : `${twoDigits(Number(hour))}:${minute}:${second}`;
}

function readMoment(raw: string, order: DayOrder, serialShiftDays: number): PlainReading {
  const reading = readDay(raw, order, serialShiftDays);
  if (reading.kind !== "day") return "unreadable";
  const time = timeOfDay(raw);
  return { value: time === "" ? reading.day : `${reading.day} ${time}` };
}

/** A number in its unit; times of day and 1小时20分 serve for durations. */
function readNumberIn(
  cell: TableCell,
  unit: Unit,
  { header, percentNumbers }: NamedColumn,
): number | undefined {
  const { raw } = cell;
  if (cell.isBoolean) return undefined;
  const seconds = SECONDS[unit];
  const number = readCellNumber(raw);
  // A plain number is in the unit of the figure; only a clock or words say another one.
  if (seconds !== undefined && (number === undefined || cell.shown.includes(":") || seconds === 1)) {
    const duration = readDuration(cell, header);
    return duration === undefined ? undefined : paper(duration / seconds);
  }
  if (number === undefined || (number < 0 && COUNTED.has(unit))) return undefined;
  if (unit !== "share" || SHARE_SIGN.test(raw)) return number;
  if (percentNumbers) return paper(number / 100);
  return Math.abs(number) > LARGEST_FRACTION ? undefined : number;
}

/** Reads a cell of a column that holds a figure's value as it is. */
export function readPlainValue(
  cell: TableCell,
  { kind, unit, source }: TakenMeasure,
  column: NamedColumn,
  serialShiftDays: number,
): PlainReading {
  const { raw } = cell;
  if (kind === "yes or no") {
    const answer = readYesNo(raw);
    if (answer !== undefined) return { value: answer };
    return saysMissing(raw, source?.missing?.words) ? "missing" : "unreadable";
  }
  if (saysMissing(raw, source?.missing?.words)) return "missing";
  if (kind === "text") return { value: raw.trim() };
  if (kind === "date") return readMoment(raw, column.dayOrder, serialShiftDays);
  const number = readNumberIn(cell, unit, column);
  if (number === undefined) return "unreadable";
  if (number === 0 && source?.missing?.zero === true) return "missing";
  const within = source?.within;
  return within && (number < within.from || number > within.to) ? "unreadable" : { value: number };
}

import { SERIAL_OF_1970 } from "../../core/dates/day";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Before this day a date is only a time or a duration: its zone kept the sun's time then, with odd seconds. */
const FIRST_OF_1900_MS = Date.UTC(1900, 0, 1);
const CLOCK = /^(-?)(\d+):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:\s*([ap])\.?m\.?)?$/i;

/** By how many minutes the clocks of a zone are before those of Greenwich at a moment. */
export type ZoneOffset = (moment: Date) => number;

/** The days that a clock reading or a duration takes: 0:00:38, 25:30, 1:15 PM. */
function daysOfClock(shown: string): number | undefined {
  const parts = CLOCK.exec(shown.trim());
  if (!parts) return undefined;
  const [, sign, hours, minutes, seconds = "0", half] = parts;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const days = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return sign === "-" ? -days : days;
}

/**
 * The serial number that the spreadsheet itself keeps for a date, which the script is handed as a moment.
 * @param shown what people see in the cell: the only true account of a duration
 */
export function serialOf(date: Date, shown: string, offset: ZoneOffset): number {
  const clock = date.getTime() < FIRST_OF_1900_MS ? daysOfClock(shown) : undefined;
  return clock ?? (date.getTime() + offset(date) * MINUTE_MS) / DAY_MS + SERIAL_OF_1970;
}

/**
 * The offset of a zone, asked for as seldom as possible: a month at whose ends the clocks agree has no change between.
 * @param ask asks the service, which answers +0800
 */
export function zoneOffset(ask: (moment: Date) => string): ZoneOffset {
  const known = new Map<number, number>();
  const askOnce = (ms: number): number => {
    const told = known.get(ms) ?? minutesOf(ask(new Date(ms)));
    known.set(ms, told);
    return told;
  };
  return (moment) => {
    const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth()];
    const start = askOnce(Date.UTC(year, month, 1));
    return start === askOnce(Date.UTC(year, month + 1, 1)) ? start : askOnce(moment.getTime());
  };
}

function minutesOf(told: string): number {
  const parts = /^([+-])(\d\d):?(\d\d)$/.exec(told);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === "-" ? -minutes : minutes;
}

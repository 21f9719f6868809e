import type { Day } from "./day";

/** The days a calendar treats differently from the week: days off, and weekend days that are worked. */
export interface WorkCalendar {
  readonly holidays: ReadonlySet<Day>;
  readonly makeUpDays: ReadonlySet<Day>;
}

/** 1970-01-01 was a Thursday: day 0 has the week day 4, Sunday is 0. */
const weekDay = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** True where the day is worked; a day that is both a holiday and a make-up day is worked. */
function isWorkday(day: Day, { holidays, makeUpDays }: WorkCalendar): boolean {
  if (makeUpDays.has(day)) return true;
  return weekDay(day) !== 0 && weekDay(day) !== 6 && !holidays.has(day);
}

/** The day that is `count` working days after `start`, the day after it counting as 1 (E05). */
export function workdaysAfter(start: Day, count: number, calendar: WorkCalendar): Day {
  let day = start;
  for (let left = count; left > 0;) {
    day += 1;
    if (isWorkday(day, calendar)) left -= 1;
  }
  return day;
}

import type { WorkCalendar } from "../../core/dates/workdaysAfter";
import type { Day } from "../../core/dates/day";
import { readDay } from "../../core/dates/day";

function daysOf(texts: readonly string[]): Set<Day> {
  return new Set(
    texts.map((text) => {
      const found = readDay(text);
      if (!found) throw new Error(`${text} is no date`);
      return found.day;
    }),
  );
}

/** A calendar of the listed days off and weekend days that are worked. */
export function workCalendar(holidays: readonly string[], makeUpDays: readonly string[] = []): WorkCalendar {
  return { holidays: daysOf(holidays), makeUpDays: daysOf(makeUpDays) };
}

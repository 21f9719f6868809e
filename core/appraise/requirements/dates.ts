import type { Day } from "../../dates/day";
import { calendarDate, dayOf, readDay, writeDay } from "../../dates/day";
import type { Figure, FigureSource } from "../figure";
import { figureText, unsettled, Unsettled } from "../figure";

/** The day that a figure holds: 2011-03-04. */
export function dayOfFigure(source: FigureSource, id: string): Day | Unsettled {
  const figure: Figure = source.figure(id);
  if (figure instanceof Unsettled) return figure;
  return readDay(figure)?.day ?? unsettled({ code: "not a date", id, found: figureText(figure) });
}

/** Minutes since 1970-01-01 of a moment: 2024-05-06T10:00, with a space for the T and seconds allowed. */
export function minutesOfFigure(source: FigureSource, id: string): number | Unsettled {
  const day = dayOfFigure(source, id);
  if (day instanceof Unsettled) return day;
  const text = figureText(source.figure(id));
  const time = /[T ](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*$/.exec(text);
  if (!time) return unsettled({ code: "not a date", id, found: text });
  return day * 1440 + Number(time[1]) * 60 + Number(time[2]) + Number(time[3] ?? 0) / 60;
}

/** A day as 2011-03-04. */
export const dayText = (day: Day): string => String(writeDay(day, "text"));

/** A day of a month counted on from year 0; a day that the month lacks is its last. */
export function dayInMonth(months: number, dayOfMonth: number): Day | undefined {
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  for (let day = dayOfMonth; day >= 28; day--) {
    const found = dayOf(year, month, day);
    if (found !== undefined) return found;
  }
  return dayOf(year, month, dayOfMonth);
}

/** Year and month of a day as months counted from year 0, and the day of the month. */
export function monthsOf(day: Day): { months: number; dayOfMonth: number } {
  const { year, month, dayOfMonth } = calendarDate(day);
  return { months: year * 12 + month - 1, dayOfMonth };
}

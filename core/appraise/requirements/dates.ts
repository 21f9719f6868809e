import type { Day } from "../../dates/day";
import { calendarDate, dayOf, readDay, SERIAL_OF_1970, writeDay } from "../../dates/day";
import type { Figure, FigureSource } from "../figure";
import { figureText, unsettled, Unsettled } from "../figure";

/** The day that a figure holds: 2011-03-04. */
export function dayOfFigure(source: FigureSource, id: string): Day | Unsettled {
  const figure: Figure = source.figure(id);
  if (figure instanceof Unsettled) return figure;
  return readDay(figure)?.day ?? unsettled({ code: "not a date", id, found: figureText(figure) });
}

const DAY_MINUTES = 1440;

/** Hours 0 to 23, minutes, and seconds where they are given, at the end of a text. */
const TIME_OF_DAY = /[T ]([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?\s*$/;

/** Minutes since 1970-01-01 of a moment: 2024-05-06T10:00, with a space for the T and seconds allowed, or a sheet's serial number. */
export function minutesOfFigure(source: FigureSource, id: string): number | Unsettled {
  const day = dayOfFigure(source, id);
  if (day instanceof Unsettled) return day;
  const figure = source.figure(id);
  // A serial number is a double: 10:00 is only near 5/12 of the day, and seconds are what people enter.
  if (typeof figure === "number") return Math.round((figure - SERIAL_OF_1970) * DAY_MINUTES * 60) / 60;
  const text = figureText(figure);
  const time = TIME_OF_DAY.exec(text);
  if (!time) return unsettled({ code: "not a date", id, found: text });
  return day * DAY_MINUTES + Number(time[1]) * 60 + Number(time[2]) + Number(time[3] ?? 0) / 60;
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

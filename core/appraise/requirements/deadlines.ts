import { comparePaper } from "../../numbers/paper";
import { workdaysAfter } from "../../dates/workdaysAfter";
import type { Requirement } from "../../schemes/requirement";
import type { Appraised } from "../definition";
import type { Figure } from "../figure";
import { figureText, unsettled, Unsettled } from "../figure";
import { numberOf, numbersOf } from "../operands";
import { lastMonthOf } from "../periodMonth";
import { dayInMonth, dayOfFigure, dayText, minutesOfFigure, monthsOf } from "./dates";

type Kind<Name extends Requirement["kind"]> = Extract<Requirement, { kind: Name }>;

const notADate = (id: string, found: string): Unsettled => unsettled({ code: "not a date", id, found });

/** The date so many working days later. */
export function workingDays(subject: Appraised, { from, days }: Kind<"workingDays">): Figure {
  const start = dayOfFigure(subject, from);
  const count = numberOf(subject, days);
  if (start instanceof Unsettled) return start;
  return count instanceof Unsettled ? count : dayText(workdaysAfter(start, count, subject.facts.calendar));
}

/** "in time" or "late" by the day of the month. */
export function dayOfMonth(subject: Appraised, { date, day, limitDay }: Kind<"dayOfMonth">): Figure {
  const found = dayOfFigure(subject, date);
  const limit = numberOf(subject, day);
  if (found instanceof Unsettled) return found;
  if (limit instanceof Unsettled) return limit;
  const order = comparePaper(monthsOf(found).dayOfMonth, limit);
  return order < 0 || (order === 0 && limitDay !== "excluded") ? "in time" : "late";
}

/** The date on a day of the n-th month after a period. */
export function dayAfterPeriod(subject: Appraised, requirement: Kind<"dayAfterPeriod">): Figure {
  const { period, monthsAfter, day } = requirement;
  const written = subject.figure(period);
  const numbers = numbersOf(subject, [monthsAfter, day]);
  if (written instanceof Unsettled) return written;
  if (numbers instanceof Unsettled) return numbers;
  const end = lastMonthOf(figureText(written));
  const [months, ofMonth] = numbers as [number, number];
  const due = end === undefined ? undefined : dayInMonth(end + months, ofMonth);
  return due === undefined ? notADate(period, figureText(written)) : dayText(due);
}

/** Yes where at most so many hours lie between two moments. */
export function hours(subject: Appraised, requirement: Kind<"hours">): Figure {
  const from = minutesOfFigure(subject, requirement.from);
  const to = minutesOfFigure(subject, requirement.to);
  const allowed = numberOf(subject, requirement.hours);
  if (from instanceof Unsettled) return from;
  if (to instanceof Unsettled) return to;
  if (allowed instanceof Unsettled) return allowed;
  const order = comparePaper(to - from, allowed * 60);
  return order < 0 || (order === 0 && requirement.limit !== "excluded");
}

/** The most dates that are listed: a hundred years of months. */
const MOST_DATES = 1200;

/** The dates from a first one every n months. */
export function interval(subject: Appraised, { first, months, count }: Kind<"interval">): Figure {
  const start = dayOfFigure(subject, first);
  const numbers = numbersOf(subject, [months, count]);
  if (start instanceof Unsettled) return start;
  if (numbers instanceof Unsettled) return numbers;
  const [step, dates] = numbers as [number, number];
  if (dates < 0 || dates > MOST_DATES)
    return unsettled({ code: "out of range", id: count, found: dates, from: 0, to: MOST_DATES });
  const from = monthsOf(start);
  return Array.from({ length: dates }, (_, index) => {
    const day = dayInMonth(from.months + index * step, from.dayOfMonth);
    return day === undefined ? "" : dayText(day);
  });
}

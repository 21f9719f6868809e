import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay, writeDay } from "../../../../core/dates/day";
import type { RequirementKind } from "../../../../core/schemes/requirement";
import { settleRequirement } from "../settleFigure";

const dayOf = (text: string): number => readDay(text)?.day ?? NaN;
const days = (...texts: string[]): Set<number> => new Set(texts.map(dayOf));
const textOf = (day: number): string => String(writeDay(day, "text"));

describe("working days", () => {
  const due = { kind: "workingDays", from: "filed", days: "days" } satisfies RequirementKind;
  const noHolidays = { holidays: days(), makeUpDays: days() };

  it("count from the day after, over weekends and holidays", () => {
    const after = (filed: string, count: number, holidays = days(), makeUpDays = days()): unknown =>
      settleRequirement(due, { filed, days: count }, { calendar: { holidays, makeUpDays } });
    expect(after("2011-03-04", 5)).toBe("2011-03-11");
    expect(after("2011-04-29", 5, days("2011-05-02"))).toBe("2011-05-09");
    expect(after("2024-03-31", 10, days("2024-04-04", "2024-04-05"))).toBe("2024-04-16");
    expect(after("2024-03-31", 10, days("2024-04-04", "2024-04-05"), days("2024-04-07"))).toBe("2024-04-15");
    expect(after("2024-02-28", 2)).toBe("2024-03-01");
  });

  it("never end on a day off, nor before they began", () => {
    fc.assert(
      fc.property(fc.nat({ max: 30_000 }), fc.integer({ min: 1, max: 60 }), (filed, count) => {
        const found = settleRequirement(due, { filed: textOf(filed), days: count }, { calendar: noHolidays });
        const day = dayOf(String(found));
        const weekDay = new Date(day * 86_400_000).getUTCDay();
        return day - filed >= count && weekDay !== 0 && weekDay !== 6;
      }),
    );
  });

  it("have no date where the start or the number is missing", () => {
    expect(settleRequirement(due, { filed: null, days: 5 })).toBe("no value");
    expect(settleRequirement(due, { filed: "31 March", days: 5 })).toBe("not a date");
    expect(settleRequirement(due, { filed: "2024-02-30", days: 5 })).toBe("not a date");
    expect(settleRequirement(due, { filed: "2024-03-31" })).toBe("unknown figure");
  });
});

describe("a day of the month", () => {
  const byThe = (limitDay?: "included" | "excluded"): RequirementKind => ({
    kind: "dayOfMonth",
    date: "date",
    day: 8,
    ...(limitDay && { limitDay }),
  });

  it("is in time up to the limit, which belongs to it unless told", () => {
    expect(settleRequirement(byThe(), { date: "2023-06-07" })).toBe("in time");
    expect(settleRequirement(byThe(), { date: "2023-06-08" })).toBe("in time");
    expect(settleRequirement(byThe("included"), { date: "2023-06-08" })).toBe("in time");
    expect(settleRequirement(byThe("excluded"), { date: "2023-06-08" })).toBe("late");
    expect(settleRequirement(byThe(), { date: "2023-06-09" })).toBe("late");
  });
});

describe("a day after a period", () => {
  const due = (monthsAfter: number, day: number): RequirementKind => ({
    kind: "dayAfterPeriod",
    period: "period",
    monthsAfter,
    day,
  });

  it("follows a month, a quarter or a year, over the turn of the year", () => {
    expect(settleRequirement(due(1, 10), { period: "2024Q1" })).toBe("2024-04-10");
    expect(settleRequirement(due(1, 10), { period: "2024Q4" })).toBe("2025-01-10");
    expect(settleRequirement(due(1, 15), { period: 2024 })).toBe("2025-01-15");
    expect(settleRequirement(due(1, 5), { period: "2024-12" })).toBe("2025-01-05");
    expect(settleRequirement(due(0, 28), { period: "2024-3" })).toBe("2024-03-28");
  });

  it("is the month's last where the month lacks the day", () => {
    expect(settleRequirement(due(1, 31), { period: "2023-01" })).toBe("2023-02-28");
    expect(settleRequirement(due(1, 31), { period: "2024-01" })).toBe("2024-02-29");
    expect(settleRequirement(due(1, 31), { period: "2024Q1" })).toBe("2024-04-30");
  });

  it("has no date after what is no period", () => {
    expect(settleRequirement(due(1, 10), { period: "spring" })).toBe("not a date");
    expect(settleRequirement(due(1, 0), { period: "2024Q1" })).toBe("not a date");
  });
});

describe("hours between two moments", () => {
  const within = (limit?: "included" | "excluded"): RequirementKind => ({
    kind: "hours",
    from: "event",
    to: "call",
    hours: 24,
    ...(limit && { limit }),
  });
  const called = (event: string | number, call: string | number, limit?: "included" | "excluded"): unknown =>
    settleRequirement(within(limit), { event, call });

  it("include the limit itself unless told", () => {
    expect(called("2024-05-06T10:00", "2024-05-07T09:59")).toBe(true);
    expect(called("2024-05-06T10:00", "2024-05-07T10:00")).toBe(true);
    expect(called("2024-05-06T10:00", "2024-05-07T10:00", "excluded")).toBe(false);
    expect(called("2024-05-06T10:00", "2024-05-07T10:00:01")).toBe(false);
  });

  it("run over the ends of months and leap days", () => {
    expect(called("2024-02-28T23:30", "2024-02-29T23:30")).toBe(true);
    expect(called("2023-02-28T23:30", "2023-03-01T23:30")).toBe(true);
    expect(called("2024-02-28T23:30", "2024-03-01T23:30")).toBe(false);
  });

  it("are read from a sheet's serial numbers to the second", () => {
    const serial = (date: string, minutes: number): number => dayOf(date) + 25_569 + minutes / 1440;
    expect(called(serial("2024-05-06", 600), serial("2024-05-07", 600))).toBe(true);
    expect(called(serial("2024-05-06", 601), "2024-05-07 10:01:00")).toBe(true);
    expect(called(serial("2024-05-06", 600), serial("2024-05-07", 601))).toBe(false);
  });

  it("are as long in serial numbers as in texts", () => {
    const minute = fc.integer({ min: 25_000_000, max: 29_000_000 });
    const asText = (minutes: number): string => {
      const [day, rest] = [Math.floor(minutes / 1440), minutes % 1440];
      return `${textOf(day)}T${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, "0")}`;
    };
    fc.assert(
      fc.property(minute, fc.integer({ min: 1435, max: 1445 }), (from, length) => {
        const inTime = length <= 1440;
        const serials = called(from / 1440 + 25_569, (from + length) / 1440 + 25_569);
        return serials === inTime && called(asText(from), asText(from + length)) === inTime;
      }),
    );
  });

  it("can't be told from a date alone, or a time that no clock shows", () => {
    expect(called("2024-05-06", "2024-05-07T10:00")).toBe("not a date");
    expect(called("2024-05-06T25:00", "2024-05-07T10:00")).toBe("not a date");
    expect(called("2024-05-06T10:60", "2024-05-07T10:00")).toBe("not a date");
  });
});

describe("an interval", () => {
  const dates = (first: string, months: number, count: number): unknown =>
    settleRequirement(
      { kind: "interval", first: "first", months: "months", count: "count" },
      { first, months, count },
    );

  it("gives a date every n months, over the turn of the year", () => {
    expect(dates("2024-01-15", 2, 3)).toEqual(["2024-01-15", "2024-03-15", "2024-05-15"]);
    expect(dates("2024-11-01", 1, 3)).toEqual(["2024-11-01", "2024-12-01", "2025-01-01"]);
    expect(dates("2024-01-15", 2, 0)).toEqual([]);
  });

  it("keeps to the first date's day: a short month doesn't shorten those after it", () => {
    expect(dates("2023-12-31", 1, 4)).toEqual(["2023-12-31", "2024-01-31", "2024-02-29", "2024-03-31"]);
    expect(dates("2024-02-29", 12, 3)).toEqual(["2024-02-29", "2025-02-28", "2026-02-28"]);
  });

  it("lists no more dates than anybody plans", () => {
    expect(dates("2024-01-15", 1, 1e9)).toBe("out of range");
    expect(dates("2024-01-15", 1, -1)).toBe("out of range");
  });

  it("lies in the months that it names, on the day or the month's last", () => {
    const first = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(
        first,
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 1, max: 20 }),
        (day, step, count) => {
          const [year = NaN, month = NaN, dayOfMonth = NaN] = textOf(day).split("-").map(Number);
          const found = dates(textOf(day), step, count) as string[];
          return found.every((text, index) => {
            const months = year * 12 + month - 1 + index * step;
            const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
            const wanted = [Math.floor(months / 12), (months % 12) + 1, Math.min(dayOfMonth, last)];
            return text.split("-").map(Number).join() === wanted.join();
          });
        },
      ),
    );
  });
});

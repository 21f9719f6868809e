/** The months of the sample; the last one is what a run without options grades. */
export const SAMPLE_MONTHS = ["2026-04", "2026-05", "2026-06"] as const;

export type SampleMonth = (typeof SAMPLE_MONTHS)[number];

const MS_PER_DAY = 86_400_000;

/** Two digits: 07. */
export const pad = (value: number): string => String(value).padStart(2, "0");

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** All days of a month: 2026-04-01, … */
export function daysOf(month: string): string[] {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: days }, (_, index) => `${month}-${pad(index + 1)}`);
}

/** A date as a sheet stores it: days since 1899-12-30. */
export function serialOf(day: string): number {
  return (midnight(day) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
}

/** Days off of 2026 as announced for China, and weekend days worked instead, from the sample's months to the year's end. */
const DAYS_OFF: readonly (readonly [from: string, to: string, holiday: string])[] = [
  ["2026-04-04", "2026-04-06", "清明节"],
  ["2026-05-01", "2026-05-05", "劳动节"],
  ["2026-06-19", "2026-06-21", "端午节"],
  ["2026-09-25", "2026-09-27", "中秋节"],
  ["2026-10-01", "2026-10-07", "国庆节"],
];
export const WORKED_DAYS: readonly (readonly [day: string, holiday: string])[] = [
  ["2026-05-09", "劳动节"],
  ["2026-09-20", "国庆节"],
  ["2026-10-10", "国庆节"],
];

/** Every day off of the calendar, with its holiday. */
export function daysOff(): [day: string, holiday: string][] {
  return DAYS_OFF.flatMap(([from, to, holiday]) => {
    const length = (midnight(to) - midnight(from)) / MS_PER_DAY + 1;
    return Array.from({ length }, (_, index): [string, string] => [
      new Date(midnight(from) + index * MS_PER_DAY).toISOString().slice(0, 10),
      holiday,
    ]);
  });
}

/** The working days of a month: Monday to Friday without days off, and the weekend days worked instead. */
export function workdaysOf(month: string): string[] {
  const off = new Set(daysOff().map(([day]) => day));
  const worked = new Set(WORKED_DAYS.map(([day]) => day));
  return daysOf(month).filter((day) => {
    const weekday = new Date(midnight(day)).getUTCDay();
    return worked.has(day) || (weekday !== 0 && weekday !== 6 && !off.has(day));
  });
}

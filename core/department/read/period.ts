import type { Frequency } from "../../schemes/scheme";

/** The first and last day of the period that is appraised in a month, which ends with it: 2026-04-01, 2026-06-31. */
export interface Period {
  readonly from: string;
  /** No day of the month comes after it as a text. */
  readonly to: string;
}

const MONTHS: Readonly<Record<Frequency, number>> = {
  event: 1,
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/**
 * The period of a scheme that a month belongs to, up to the end of the month.
 * @param month 2026-06
 */
export function periodOf(month: string, frequency: Frequency = "month"): Period {
  const months = MONTHS[frequency];
  const first = Number(month.slice(5)) - ((Number(month.slice(5)) - 1) % months);
  return { from: `${month.slice(0, 5)}${String(first).padStart(2, "0")}-01`, to: `${month}-31` };
}

/** True for a day of the period, and for rows without dates. */
export function isInPeriod(day: string, { from, to }: Period): boolean {
  return day === "" || (day >= from && day <= to);
}

/** The months of a period. */
export interface PeriodSpan {
  /** Its last month, counted from year 0. */
  readonly lastMonth: number;
  /** How many months it has. */
  readonly months: number;
}

/** 2022-01 */
const LONGEST_PERIOD = 7;

function readSpan(period: string): PeriodSpan | undefined {
  const [, year, month, quarter, half] =
    /^(\d{4})(?:-(0?[1-9]|1\d)|-?Q([1-4])|-?H([12]))?$/i.exec(period.trim()) ?? [];
  if (year === undefined) return undefined;
  const span = (last: number, months: number): PeriodSpan => ({
    lastMonth: Number(year) * 12 + last - 1,
    months,
  });
  if (month !== undefined) return Number(month) <= 12 ? span(Number(month), 1) : undefined;
  if (quarter !== undefined) return span(Number(quarter) * 3, 3);
  return half === undefined ? span(12, 12) : span(Number(half) * 6, 6);
}

/** Spans that were read before: everybody's history speaks of the same few periods. */
const known = new Map<string, PeriodSpan>();

/** The months of a period written as 2022-01, 2022Q1, 2022H1 or 2022; undefined where it isn't written so. */
export function spanOf(period: string): PeriodSpan | undefined {
  const before = known.get(period);
  if (before) return before;
  const span = readSpan(period);
  // A text with spaces around could be written in endless ways; the others are few.
  if (span && period.length <= LONGEST_PERIOD) known.set(period, span);
  return span;
}

/** True where a period is missing between two of them; periods that can't be read follow each other. */
export function isApart(before: PeriodSpan | undefined, after: PeriodSpan | undefined): boolean {
  return before !== undefined && after !== undefined && after.lastMonth - before.lastMonth > after.months;
}

/** The month that a period ends in, counted from year 0; undefined where the period can't be read. */
export function lastMonthOf(period: string): number | undefined {
  return spanOf(period)?.lastMonth;
}

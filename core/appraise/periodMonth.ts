/** The month that a period ends in, counted from year 0: 2022-01, 2022Q1, 2022. Undefined where it isn't written so. */
export function lastMonthOf(period: string): number | undefined {
  const [, year, month, quarter] = /^(\d{4})(?:-(\d{1,2})|-?Q([1-4]))?$/i.exec(period.trim()) ?? [];
  if (year === undefined) return undefined;
  const ofYear = month !== undefined ? Number(month) : quarter !== undefined ? Number(quarter) * 3 : 12;
  return Number(year) * 12 + ofYear - 1;
}

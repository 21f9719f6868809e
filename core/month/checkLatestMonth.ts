import type { FindingCollector } from "./findings";
import { monthOf } from "./readDay";
import type { DataRow } from "./readRows";

/** A month with fewer rows than this share of the fullest month is hardly a whole one. */
const THIN_SHARE = 0.1;
/** After a longer pause the last dates are mistyped, most likely: 2062 for 2026. */
const LONGEST_PAUSE_MONTHS = 12;

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/**
 * Warns where the latest month has far fewer rows than another, or comes after a long pause: it has only begun, or some
 * dates are wrong.
 * @param months the months of the rows, the earliest first
 */
export function checkLatestMonth(
  rows: readonly DataRow[],
  months: readonly string[],
  findings: FindingCollector,
): void {
  const ofDays = new Map<string, number>();
  for (const { day } of rows) ofDays.set(day, (ofDays.get(day) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [day, count] of ofDays) counts.set(monthOf(day), (counts.get(monthOf(day)) ?? 0) + count);
  const [latest, ...earlier] = [...months].reverse();
  const [before] = earlier;
  if (latest === undefined || before === undefined) return;
  const countOf = (month: string): number => counts.get(month) ?? 0;
  const fullest = Math.max(...earlier.map(countOf));
  const other = earlier.find((month) => countOf(month) === fullest) ?? before;
  const isThin = countOf(latest) < fullest * THIN_SHARE;
  if (!isThin && monthNumber(latest) - monthNumber(before) <= LONGEST_PAUSE_MONTHS) return;
  findings.add("warning", {
    code: "thin month",
    month: latest,
    rows: countOf(latest),
    other,
    otherRows: countOf(other),
  });
}

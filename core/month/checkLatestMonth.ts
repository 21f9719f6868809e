import type { FindingCollector } from "./findings";
import { monthOf } from "./readDay";
import type { DataRow } from "./readRows";

/** A month with fewer rows than this share of the middle month is hardly a whole one. */
const THIN_SHARE = 0.1;

/**
 * Warns where the latest month has far fewer rows than the others: it has only begun, or some dates are wrong.
 * @param months the months of the rows, the earliest first
 */
export function checkLatestMonth(
  rows: readonly DataRow[],
  months: readonly string[],
  findings: FindingCollector,
): void {
  const counts = new Map<string, number>();
  for (const { day } of rows) counts.set(monthOf(day), (counts.get(monthOf(day)) ?? 0) + 1);
  const [latest, ...earlier] = [...months].reverse();
  if (latest === undefined || earlier.length === 0) return;
  const countOf = (month: string): number => counts.get(month) ?? 0;
  const sorted = earlier.map(countOf).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const other = earlier.find((month) => countOf(month) >= middle);
  if (other === undefined || countOf(latest) >= middle * THIN_SHARE) return;
  findings.add("warning", {
    code: "thin month",
    month: latest,
    rows: countOf(latest),
    other,
    otherRows: countOf(other),
  });
}

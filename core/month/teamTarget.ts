import { paper, sumOnPaper } from "../numbers/paper";

/** The middle of the values, or the mean of the two in the middle; undefined without values. */
function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : paper((lower + upper) / 2);
}

/** The team's mean or median over the people who have a value. */
export function teamTarget(
  target: "team mean" | "team median",
  values: readonly number[],
): number | undefined {
  if (target === "team median") return medianOf(values);
  return values.length === 0 ? undefined : paper(sumOnPaper(values) / values.length);
}

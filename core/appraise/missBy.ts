import { subtractOnPaper } from "../numbers/paper";

/** By how much a value misses its target; 0 or less where it doesn't. */
export function missBy(value: number, target: number, better: "higher" | "lower"): number {
  return better === "higher" ? subtractOnPaper(target, value) : subtractOnPaper(value, target);
}

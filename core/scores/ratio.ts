import type { CellFault } from "../cells/cellFault";
import { fault } from "../cells/cellFault";
import { paper } from "../numbers/paper";

/** part ÷ whole as on paper; a whole of 0 is not defined (E07, E31, E54). */
export function ratio(part: number, whole: number, wholeName: string): number | CellFault {
  return whole === 0 ? fault("division by zero", { argument: wholeName }) : paper(part / whole);
}

/**
 * actual ÷ target, or target ÷ actual where lower is better, at most `cap`.
 * Where lower is better an actual value of 0 reaches any cap; without a cap it is not defined.
 */
export function attainment(
  actual: number,
  target: number,
  cap: number | null,
  better: "higher" | "lower",
): number | CellFault {
  if (target === 0) return ratio(actual, target, "target");
  if (better === "lower" && actual === 0 && cap !== null) return cap;
  const reached = better === "lower" ? ratio(target, actual, "actual") : ratio(actual, target, "target");
  return typeof reached === "number" && cap !== null ? Math.min(reached, cap) : reached;
}

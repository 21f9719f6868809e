import type { CellFault } from "../cells/cellFault";
import { fault } from "../cells/cellFault";
import { paper, sumOnPaper } from "../numbers/paper";

/** What a missing score means: an error, 0 points, or its weight shared among the others. */
export type MissingScores = "error" | "zero" | "renormalise";

/**
 * Σ score × weight as on paper.
 * @param scores null for a missing score
 * @param weights fractions that total 1; null for an item that isn't weighted, which must have no score
 */
export function weightedScore(
  scores: readonly (number | null)[],
  weights: readonly (number | null)[],
  missing: MissingScores = "error",
): number | CellFault {
  const terms: number[] = [];
  const present: number[] = [];
  for (const [index, score] of scores.entries()) {
    const weight = weights[index] ?? null;
    if (weight === null && score !== null) {
      return fault("blank parameter", { argument: "weights", row: 1, column: index + 1 });
    }
    if (weight === null || (score === null && missing !== "error")) continue;
    if (score === null) return fault("missing score", { column: index + 1 });
    terms.push(score * weight);
    present.push(weight);
  }
  const total = sumOnPaper(terms);
  if (missing !== "renormalise") return total;
  const share = sumOnPaper(present);
  return share === 0 ? fault("division by zero", { argument: "weights" }) : paper(total / share);
}

import type { CellFault } from "../cells/cellFault";
import { fault } from "../cells/cellFault";
import { comparePaper, paper, sumOnPaper } from "../numbers/paper";

/** What weights total as a fraction: 0.95 for weights of 95 %, whether they are written as 40 or as 0.4. */
export function weightsTotal(weights: readonly (number | null)[]): number {
  const numbers = weights.map((weight) => weight ?? 0);
  const total = sumOnPaper(numbers);
  return numbers.some((weight) => weight > 1) ? paper(total / 100) : total;
}

/**
 * Weights as fractions that total 1, or the fault that names their total.
 * @param weights in percent (40) or as fractions (0.4); null for a weight that isn't set
 */
export function readWeights(weights: readonly (number | null)[]): (number | null)[] | CellFault {
  const below = weights.find((weight) => weight !== null && weight < 0);
  if (below !== undefined && below !== null) {
    return fault("out of range", { argument: "weights", found: below, atLeast: 0 });
  }
  const totalFraction = weightsTotal(weights);
  if (comparePaper(totalFraction, 1) !== 0) return fault("weights total", { totalFraction });
  const inPercent = weights.some((weight) => weight !== null && weight > 1);
  return inPercent ? weights.map((weight) => (weight === null ? null : paper(weight / 100))) : [...weights];
}

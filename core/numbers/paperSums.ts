import { roundToTerms } from "./paper";

/** What a sum keeps beside each other: the sum, what its additions have lost, and the size of its terms. */
const KEPT = 3;

/**
 * Many sums as on paper, each added up as its terms come and at any time what `sumOnPaper` makes of them: lists of terms
 * would be thousands of small objects.
 */
export class PaperSums {
  private readonly kept: Float64Array;

  /** @param sums how many */
  constructor(sums: number) {
    this.kept = new Float64Array(sums * KEPT);
  }

  /** Adds a term to the sum of this place. */
  add(place: number, term: number): void {
    const { kept } = this;
    const at = place * KEPT;
    const sum = kept[at] as number;
    const next = sum + term;
    kept[at] = next;
    (kept[at + 1] as number) += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    (kept[at + 2] as number) += Math.abs(term);
  }

  /** The sum of this place; 0 without terms. */
  at(place: number): number {
    const { kept } = this;
    const at = place * KEPT;
    const sum = kept[at] as number;
    return Number.isFinite(sum) ? roundToTerms(sum + (kept[at + 1] as number), kept[at + 2] as number) : sum;
  }
}

import type { RoundingMode } from "../numbers/roundDecimal";
import type { Operand } from "./operand";

/** What happens to a person who lacks an indicator. "renormalise": the others make up for it by their weights, or by their full points in a plain sum. */
export type MissingPolicy = "not graded" | "zero" | "renormalise";

/** How the points become the total. The rounded total is the one that is published, graded and ranked. */
export interface TotalRule {
  /** "weighted" (default where the indicators have weights): Σ points × weight; "sum": Σ points. */
  readonly combine?: "weighted" | "sum";
  /** Points that everybody starts with; incidents are taken off them. Default 0. */
  readonly base?: Operand;
  /** The total that the text promises (100); the check compares it with what the items come to. */
  readonly headline?: number;
  /** The number of items that the text promises (six); the check compares it with those that count. */
  readonly itemCount?: number;
  /** Lowest total. Default: null, none. */
  readonly floor?: Operand | null;
  /** Highest total. Default: null, none. */
  readonly cap?: Operand | null;
  /** Decimal places. Default: null, not rounded. */
  readonly digits?: number | null;
  /** Default: half up. */
  readonly mode?: RoundingMode;
  /** Default: not graded. */
  readonly missing?: MissingPolicy;
}

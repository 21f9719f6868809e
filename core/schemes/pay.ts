import type { CommissionMethod } from "../commission/method";
import type { RoundingMode } from "../numbers/roundDecimal";
import type { Bands } from "./bandRows";
import type { Names } from "./names";
import type { ConditionSet, Operand } from "./operand";

/** A commission table. Its id is the figure of the amount, `id.tier` that of the tier. */
export interface Commission extends Bands {
  readonly id: string;
  readonly names: Names;
  /** Id of the figure that the commission is on. */
  readonly of: string;
  readonly method: CommissionMethod;
  /** Header texts of the columns after the limits, as COMMISSION reads them. */
  readonly columns?: readonly string[];
  /** Decimal places of the amount. Default: null, not rounded. */
  readonly digits?: number | null;
}

/** A product of figures, divided by one of them where it is shared. */
export interface Term {
  readonly factors: readonly Operand[];
  /** Divided by 0 the term is undefined. */
  readonly dividedBy?: Operand;
  /** Default: added. */
  readonly sign?: "added" | "subtracted";
}

/** A part of the pay: a sum of products of named amounts and rates. Its id is the figure of the amount. */
export interface PayComponent {
  readonly id: string;
  readonly names: Names;
  readonly terms: readonly Term[];
  /** Where these don't hold, `otherwise` is paid instead. */
  readonly when?: ConditionSet;
  /** Default: nothing. */
  readonly otherwise?: readonly Term[];
  readonly atLeast?: Operand;
  readonly atMost?: Operand;
  /** Decimal places. Default: null, not rounded. */
  readonly digits?: number | null;
  /** False for a figure that is shown and not part of the pay. Default: true. */
  readonly counted?: boolean;
}

/** The pay: the sum of its components; figure `pay`. */
export interface Pay {
  readonly components: readonly PayComponent[];
  readonly floor?: Operand | null;
  readonly ceiling?: Operand | null;
  /** Decimal places of the sum. Default: null, not rounded. */
  readonly digits?: number | null;
  /** Default: half up. */
  readonly mode?: RoundingMode;
}

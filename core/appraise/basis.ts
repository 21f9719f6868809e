import type { BandRow } from "../bands/bandTable";
import type { Method } from "../schemes/method";
import type { GradeDecision } from "./facts";
import type { Figure, LinkedFrom, Unsettled } from "./figure";

/** What one method has to tell beside the points. */
export interface MethodBasis {
  /** The value that was scored. */
  readonly value?: Figure;
  /** The row of the bands that held it. */
  readonly row?: BandRow;
  /** The value as it was compared, where it was rounded first. */
  readonly compared?: number;
  /** Why no single row of a rubric describes points that count all the same. */
  readonly noRow?: Unsettled;
  /** The target or whole that it was compared with, and the attainment as a fraction. */
  readonly target?: number;
  readonly attainmentFraction?: number;
  /** Rank and number of the units that were ranked. */
  readonly rank?: number;
  readonly units?: number;
  /** Steps that the target was missed by. */
  readonly steps?: number;
}

/** A part of a sum: the figure it comes from and what it adds. */
export interface SumTerm {
  readonly id: string;
  readonly points: number;
  /** Weight in percent, where the points are weighted. */
  readonly weightPercent?: number;
  /** What it adds to the sum. */
  readonly amount: number;
}

/** What the points of an indicator rest on. */
export interface IndicatorBasis extends MethodBasis {
  readonly part: "indicator";
  /** The points before a veto. */
  readonly points: Figure;
  readonly method: Method["kind"];
  /** Full points; null where there are none. */
  readonly full: number | null;
  /** What incidents took off or added. */
  readonly incidents?: readonly SumTerm[];
  /** True where a person gave the points in place of a measurement. */
  readonly given?: boolean;
  /** True where a veto left 0 points. */
  readonly vetoed?: boolean;
}

/** Cases of an incident with their points and money, signed. */
export interface IncidentBasis {
  readonly part: "incident";
  readonly cases: number;
  readonly points: Figure;
  readonly money: Figure;
}

/** What a section or the total is the sum of. */
export interface SumBasis {
  readonly part: "section" | "total";
  readonly base: number;
  readonly terms: readonly SumTerm[];
  /** Sum of base and terms. */
  readonly sum: number;
  /** What made the result another one than the sum, in order. */
  readonly changes: readonly {
    readonly by: "headline" | "cap" | "floor" | "veto" | "renormalised" | "escalation" | "rounding";
    readonly to: number;
  }[];
}

/** Grade, payout or commission from a row, or a grade from a rule (counted from 1). */
export interface LookupBasis {
  readonly part: "lookup";
  readonly value: number;
  readonly row: BandRow;
  /** The value as it was compared, where it was rounded first. */
  readonly compared?: number;
}
export interface RuleBasis {
  readonly part: "rule";
  readonly rule: number;
  /** The grades that the rule leaves to a person; left out where it gives one. */
  readonly among?: readonly string[];
  /** What the person decided. */
  readonly decision?: GradeDecision;
}

/** What a pay component is the sum of. */
export interface PayBasis {
  readonly part: "pay";
  /** False where the conditions didn't hold and the other terms were paid. */
  readonly conditionsHeld: boolean;
  readonly terms: readonly {
    readonly factors: readonly { readonly id: string | null; readonly value: number }[];
    readonly dividedBy: { readonly id: string | null; readonly value: number } | null;
    /** Signed. */
    readonly amount: number;
  }[];
  readonly sum: number;
  /** What made the amount another one than the sum, in order. */
  readonly changes: SumBasis["changes"];
}

/** A value that is taken from a figure of another scheme. */
export interface LinkedBasis {
  readonly part: "linked";
  readonly from: LinkedFrom;
}

/** How often an escalation that fires now was met: cases in the period, or periods at which it has fired; else 0. */
export interface EscalationBasis {
  readonly part: "escalation";
  readonly count: number;
}

export type Basis =
  | IndicatorBasis
  | IncidentBasis
  | SumBasis
  | LookupBasis
  | RuleBasis
  | PayBasis
  | LinkedBasis
  | EscalationBasis;

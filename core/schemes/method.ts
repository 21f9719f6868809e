import type { PartialSteps } from "../scores/stepScore";
import type { Ties } from "../scores/ranks";
import type { BandRows, Bands } from "./bandRows";
import type { Names } from "./names";
import type { Condition, ConditionSet, Operand } from "./operand";

/** What a share of nothing comes to: left undefined, 0, or 1 (nothing was asked for, so all was done). */
export type EmptyDenominator = "undefined" | "zero" | "one";

/** The target of a ratio: a figure in the indicator's unit, or the words "team mean" or "team median": the team's own of the month. */
export type Target = Operand;

/** Where an indicator's value comes from when it isn't the figure of its own id. */
interface OfFigure {
  /** Id of the figure to score; default: the indicator's own id. */
  readonly of?: string;
}

/** A person gives the points inside a range; outside it they are refused. */
export interface RatedMethod extends OfFigure {
  readonly kind: "rated";
  /** Lowest points a rater may give. Default 0; null for none. */
  readonly from?: Operand | null;
  /** Highest points a rater may give. Default: the full points; null for none. */
  readonly to?: Operand | null;
  /** A rubric: bands of points and what each means. */
  readonly rubric?: BandRows;
}

/** Points from the band that holds the value. */
export interface BandsMethod extends OfFigure, Bands {
  readonly kind: "bands";
}

/**
 * Actual to target, or a part of a whole. The points come from the bands, or are the attainment × full points
 * (× 100 for an indicator with a weight).
 */
export interface RatioMethod extends OfFigure {
  readonly kind: "ratio";
  /** Ids of the figures that are added up as the part; default: the indicator's value. */
  readonly part?: readonly string[];
  /** The target or the whole. */
  readonly target: Target;
  /** "higher": value ÷ target; "lower": target ÷ value. Default: higher. */
  readonly better?: "higher" | "lower";
  /** Highest attainment that counts, as a fraction. Default: null, none. */
  readonly capFraction?: number | null;
  /** Default: undefined. */
  readonly emptyDenominator?: EmptyDenominator;
  /** "points" (default), or "fraction" where the attainment itself is the outcome (0.85). */
  readonly gives?: "points" | "fraction";
  readonly bands?: BandRows;
  readonly edges?: Bands["edges"];
}

/** All or nothing: the points where the conditions hold, else the points for missing them. */
export interface ThresholdMethod extends OfFigure {
  readonly kind: "threshold";
  readonly reached: ConditionSet;
  /** Default: the full points. */
  readonly points?: Operand;
  /** Default 0. */
  readonly missedPoints?: Operand;
}

/** Yes gives the full points, no gives 0. */
export interface YesNoMethod extends OfFigure {
  readonly kind: "yesNo";
}

/** Full points less what the incidents that count toward the indicator deduct. */
export interface DeductionMethod {
  readonly kind: "deduction";
  /** Lowest points that can be left. Default 0; null for none: the excess is taken off the total too. */
  readonly floor?: Operand | null;
  /** More incidents than this leave 0 points. Default: no such limit. */
  readonly zeroIfMoreThan?: Operand;
}

/** Full points less points for each step that the value misses its target. */
export interface StepsMethod extends OfFigure {
  readonly kind: "steps";
  readonly target: Operand;
  readonly step: Operand;
  readonly pointsPerStep: Operand;
  /** Default: higher. */
  readonly better?: "higher" | "lower";
  /** Default: full. */
  readonly steps?: PartialSteps;
  /** A value below this (above it, where lower is better) leaves 0 points. */
  readonly zeroBeyond?: Operand;
  /** Default 0; null for none. */
  readonly floor?: Operand | null;
}

/** Straight from one value's points to another's, and the nearer end's points beyond them. */
export interface LinearMethod extends OfFigure {
  readonly kind: "linear";
  readonly from: { readonly value: Operand; readonly points: Operand };
  readonly to: { readonly value: Operand; readonly points: Operand };
}

/** Level × (units + 1 − rank) over everybody who is ranked (E01). */
export interface RankLevelMethod extends OfFigure {
  readonly kind: "rankLevel";
  readonly level: Operand;
  /** How many units the scale counts. Default: null, as many as are ranked. */
  readonly units?: Operand | null;
  /** "high" (default): the highest result is first. */
  readonly order?: "high" | "low";
  /** Default: best. */
  readonly ties?: Ties;
}

/** One of several named levels, each with its points. */
export interface LevelsMethod extends OfFigure {
  readonly kind: "levels";
  readonly levels: readonly { readonly id: string; readonly names: Names; readonly points: Operand }[];
}

/** Mean of several raters' marks by their weights. */
export interface RatersMethod {
  readonly kind: "raters";
  /** Raters by the id of the figure that is their mark: an input, or points of the scheme. A blank weight is not configured. */
  readonly raters: readonly { readonly id: string; readonly names: Names; readonly weight: Operand }[];
  /** What happens where a mark is missing. Default: "undefined". */
  readonly missing?: "undefined" | "renormalise";
}

/** Marks of a chain of reviewers, the first one first. */
export interface ReviewMethod {
  readonly kind: "review";
  /** Ids of the figures that hold the marks. */
  readonly marks: readonly string[];
  /** "last replaces" (default): the last reviewer's mark stands; "mean": all count alike. */
  readonly rule?: "last replaces" | "mean";
}

/** Points that the rewards counting toward the indicator earn. */
export interface BonusMethod {
  readonly kind: "bonus";
  /** Most points that count. Default: null, no limit. */
  readonly cap?: Operand | null;
}

/** Mean of a list of results. */
export interface MeanMethod extends OfFigure {
  readonly kind: "mean";
}

/** Share of a list of results that meet a limit, as a fraction. */
export interface ShareMethod extends OfFigure {
  readonly kind: "share";
  readonly counts: Omit<Condition, "of">;
  /** Default: undefined. */
  readonly emptyDenominator?: EmptyDenominator;
}

/** Mean of the periods of a year, mixed with a year-end score where there is one. */
export interface PeriodsMethod extends OfFigure {
  readonly kind: "periods";
  /** "served" (default): the periods that have a score; or a fixed number of them. */
  readonly divideBy?: "served" | number;
  /** Id of the year-end score. */
  readonly yearEnd?: string;
  /** Share of the mean as a fraction where there is a year-end score. Default 0.6. */
  readonly periodShare?: Operand;
}

/** How a value becomes points. */
export type Method =
  | RatedMethod
  | BandsMethod
  | RatioMethod
  | ThresholdMethod
  | YesNoMethod
  | DeductionMethod
  | StepsMethod
  | LinearMethod
  | RankLevelMethod
  | LevelsMethod
  | RatersMethod
  | ReviewMethod
  | BonusMethod
  | MeanMethod
  | ShareMethod
  | PeriodsMethod;

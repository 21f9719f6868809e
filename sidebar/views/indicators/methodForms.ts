import type { Method } from "../../../core/schemes/method";

/** The kinds of a method. */
export type MethodKind = Method["kind"];

/** What an amount of a method is counted in: as the indicator's value, or in points, times … */
type AmountUnit = "value" | "points" | "times" | "people" | "share";

/**
 * A field of a method. What a blank means: "none", there is no such limit; "default", the usual one of the document;
 * left out, it can't be blank.
 */
export type MethodField =
  | { readonly path: string; readonly unit: AmountUnit; readonly blank?: "none" | "default" }
  | { readonly path: string; readonly options: readonly string[]; readonly usual: string }
  /** Conditions that must hold. */
  | { readonly path: string; readonly conditions: true }
  /** Rows of limits and points, levels, or raters. */
  | { readonly path: string; readonly list: "bands" | "levels" | "raters" };

const BETTER: MethodField = { path: "better", options: ["higher", "lower"], usual: "higher" };
const EMPTY: MethodField = {
  path: "emptyDenominator",
  options: ["undefined", "zero", "one"],
  usual: "undefined",
};
const EDGES: MethodField = {
  path: "edges",
  options: ["as worded", "lower", "upper", "round"],
  usual: "as worded",
};
const FLOOR: MethodField = { path: "floor", unit: "points", blank: "none" };

/** The fields that each method needs, and no others. */
export const METHOD_FIELDS: Readonly<Record<MethodKind, readonly MethodField[]>> = {
  rated: [
    { path: "from", unit: "points", blank: "default" },
    { path: "to", unit: "points", blank: "default" },
  ],
  ratio: [
    { path: "target", unit: "value" },
    BETTER,
    { path: "capFraction", unit: "share", blank: "none" },
    EMPTY,
    { path: "gives", options: ["points", "fraction"], usual: "points" },
  ],
  threshold: [
    { path: "reached", conditions: true },
    { path: "points", unit: "points", blank: "default" },
    { path: "missedPoints", unit: "points", blank: "default" },
  ],
  bands: [{ path: "bands", list: "bands" }, EDGES],
  deduction: [FLOOR, { path: "zeroIfMoreThan", unit: "times", blank: "default" }],
  steps: [
    { path: "target", unit: "value" },
    { path: "step", unit: "value" },
    { path: "pointsPerStep", unit: "points" },
    BETTER,
    { path: "steps", options: ["full", "started", "proportional"], usual: "full" },
    { path: "zeroBeyond", unit: "value", blank: "default" },
    FLOOR,
  ],
  linear: [
    { path: "from.value", unit: "value" },
    { path: "from.points", unit: "points" },
    { path: "to.value", unit: "value" },
    { path: "to.points", unit: "points" },
  ],
  rankLevel: [
    { path: "level", unit: "points" },
    { path: "units", unit: "people", blank: "none" },
    { path: "order", options: ["high", "low"], usual: "high" },
    { path: "ties", options: ["best", "average", "worst", "dense"], usual: "best" },
  ],
  levels: [{ path: "levels", list: "levels" }],
  yesNo: [],
  raters: [
    { path: "raters", list: "raters" },
    { path: "missing", options: ["undefined", "renormalise"], usual: "undefined" },
  ],
  review: [{ path: "rule", options: ["last replaces", "mean"], usual: "last replaces" }],
  bonus: [{ path: "cap", unit: "points", blank: "none" }],
  mean: [],
  share: [EMPTY],
  periods: [{ path: "periodShare", unit: "share", blank: "default" }],
};

/** The methods in the order that they are offered in: the most usual first. */
export const METHOD_KINDS = Object.keys(METHOD_FIELDS) as MethodKind[];

/** A method of a kind with figures that make sense as a start; the person sets their own. */
export function startingMethod(kind: MethodKind, id: string, fullPoints: number): Method {
  switch (kind) {
    case "bands":
      return {
        kind,
        bands: [
          ["≥90", fullPoints],
          ["<90", 0],
        ],
      };
    case "ratio":
      return { kind, target: 100 };
    case "threshold":
      return { kind, reached: { all: [{ of: id, atLeast: 100 }] } };
    case "steps":
      return { kind, target: 100, step: 1, pointsPerStep: 1 };
    case "linear":
      return { kind, from: { value: 0, points: 0 }, to: { value: 100, points: fullPoints } };
    case "rankLevel":
      return { kind, level: 1 };
    case "levels":
      return {
        kind,
        levels: [{ id: "good", names: { en: "Good", "zh-CN": "好", "zh-TW": "好" }, points: fullPoints }],
      };
    case "raters":
      return {
        kind,
        raters: [{ id, names: { en: "Superior", "zh-CN": "上级", "zh-TW": "主管" }, weight: 100 }],
      };
    case "review":
      return { kind, marks: [id] };
    case "share":
      return { kind, counts: { atLeast: 1 } };
    default:
      return { kind };
  }
}

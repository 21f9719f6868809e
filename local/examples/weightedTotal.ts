import type { Value } from "../../core/appraise/figure";
import { measuresOf } from "../../core/schemes/indicator";
import type { Indicator } from "../../core/schemes/indicator";
import type { Scheme } from "../../core/schemes/scheme";
import type { Adapter } from "./adapter";
import { appraised } from "./adapter";

/** Points that an indicator with a weight has at most: with them the total is what the weights add up to. */
const FULL_POINTS = 100;

/** The scheme with other weights, in the order of its indicators. */
function withWeights(scheme: Scheme, weights: readonly number[]): Scheme {
  const indicators = (scheme.indicators ?? []).map((indicator, index): Indicator => {
    const weightPercent = weights[index];
    return weightPercent === undefined ? indicator : { ...indicator, weightPercent };
  });
  if (weights.length !== indicators.length)
    throw new Error(`the scheme has ${indicators.length} indicators, not ${weights.length}`);
  return { ...scheme, indicators };
}

/** Scores of the parts that share an indicator's weight, by the ids of its measure by hand. */
function partsOf(indicator: Indicator, scores: readonly unknown[]): [string, Value][] {
  const measure = measuresOf(indicator).find(({ method }) => method.kind === "raters");
  const parts = measure?.method.kind === "raters" ? measure.method.raters : [];
  if (parts.length !== scores.length) throw new Error(`${indicator.id} has no ${scores.length} parts`);
  return parts.map(({ id }, index) => [id, Number(scores[index])]);
}

/** The total of a weighted scheme whose indicators have been scored by hand; a score may be one of several parts. */
export const weightedTotal: Adapter = (input, scheme) => {
  const weighed = input.has("weights") ? withWeights(scheme, input.numbers("weights")) : scheme;
  const indicators = weighed.indicators ?? [];
  const scores: readonly unknown[] = input.has("scores")
    ? input.list("scores")
    : indicators.map(() => FULL_POINTS);
  if (scores.length !== indicators.length)
    throw new Error(`the scheme has ${indicators.length} indicators, not ${scores.length}`);
  const points = new Map<string, number>();
  const values = new Map<string, Value>();
  indicators.forEach((indicator, index) => {
    const score = scores[index];
    if (Array.isArray(score)) partsOf(indicator, score).forEach(([id, part]) => values.set(id, part));
    else if (score !== null) points.set(indicator.id, Number(score));
  });
  return appraised(weighed, values, { points }).figure("total");
};

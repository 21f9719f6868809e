import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Appraiser } from "../../../core/appraise/appraiser";
import { factsOf } from "../../../core/appraise/facts";
import { checkScheme } from "../../../core/schemes/checkScheme";
import { measuresOf } from "../../../core/schemes/indicator";
import type { Measure } from "../../../core/schemes/indicator";
import afterSales from "../../../core/schemes/ready/E49-after-sales.json";
import preSales from "../../../core/schemes/ready/E48-pre-sales.json";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Unit } from "../../../core/schemes/unit";
import { weightedScore } from "../../../core/scores/weightedScore";

const schemes = [afterSales, preSales] as unknown as Scheme[];
const [after, pre] = schemes as [Scheme, Scheme];
const measures = schemes.flatMap(({ id, indicators = [] }) =>
  indicators.flatMap((indicator) =>
    measuresOf(indicator)
      .filter(({ source }) => source)
      .map((measure): [string, Measure] => [`${id} ${indicator.id}: ${measure.names.en}`, measure]),
  ),
);
const weights = ({ indicators = [] }: Scheme): number[] =>
  indicators.map(({ weightPercent }) => Number(weightPercent));

/** Points of a value by a measure, against a target of everybody's. */
function pointsBy({ names, unit, method }: Measure, target: number): (value: number) => number {
  const own = method.kind === "ratio" ? { ...method, target } : method;
  const scheme = { ...after, indicators: [{ id: "it", names, unit, weightPercent: 100, method: own }] };
  const appraiser = new Appraiser(scheme);
  return (value) => Number(appraiser.appraise(factsOf(new Map([["it", value]]))).figure("it"));
}

/** What a measure can come to, by its unit. */
const LARGEST: Readonly<Partial<Record<Unit, number>>> = {
  rating: 5,
  share: 1,
  seconds: 20_000,
  clients: 5000,
  money: 2000,
  items: 20,
};
const lowerIsBetter = (measure: Measure): boolean =>
  measure.method.kind === "ratio" ? measure.method.better === "lower" : /refund/i.test(measure.names.en);

describe("ready schemes", () => {
  it.each(schemes.map((scheme): [string, Scheme] => [scheme.id, scheme]))(
    "%s has nothing to complain about",
    (_, scheme) => {
      expect(checkScheme(scheme)).toEqual([]);
    },
  );

  it("bear the weights of their entries", () => {
    expect([after.entry, weights(after)]).toEqual(["E49", [40, 40, 20]]);
    expect([pre.entry, weights(pre)]).toEqual(["E48", [35, 30, 20, 10, 5]]);
  });

  it("total as the examples of their entries do", () => {
    const total = (scheme: Scheme, scores: number[]): unknown =>
      weightedScore(
        scores,
        weights(scheme).map((weight) => weight / 100),
      );
    expect(total(after, [90, 80, 70])).toBe(82);
    expect(total(after, [100, 100, 0])).toBe(80);
    expect(total(pre, [90, 80, 70, 60, 100])).toBe(80.5);
  });

  it.each(measures)("%s: every value has its points, and a better value never fewer", (_, measure) => {
    const points = pointsBy(measure, (LARGEST[measure.unit] ?? 0) / 3);
    const value = fc.double({
      min: measure.unit === "rating" ? 1 : 0,
      max: LARGEST[measure.unit] ?? 0,
      noNaN: true,
    });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [worse, better] = lowerIsBetter(measure)
          ? [Math.max(a, b), Math.min(a, b)]
          : [Math.min(a, b), Math.max(a, b)];
        return points(worse) <= points(better) && points(better) <= 100 && points(worse) >= 0;
      }),
    );
  });

  it.each(measures.filter(([, { method }]) => method.kind === "ratio"))(
    "%s: whoever is at the team's median does good work",
    (_, measure) => {
      expect(pointsBy(measure, 100)(100)).toBe(88);
    },
  );
});

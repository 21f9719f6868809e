import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellFault } from "../../../core/cells/cellFault";
import { asMonthScheme } from "../../../core/month/monthScheme";
import type { MonthMeasure, MonthScheme } from "../../../core/month/monthScheme";
import { scorerOf } from "../../../core/month/scoreValue";
import { checkScheme } from "../../../core/schemes/checkScheme";
import afterSales from "../../../core/schemes/ready/E49-after-sales.json";
import preSales from "../../../core/schemes/ready/E48-pre-sales.json";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Unit } from "../../../core/schemes/unit";
import { weightedScore } from "../../../core/scores/weightedScore";

const schemes = [afterSales, preSales] as unknown as Scheme[];
const graded = schemes.map((scheme) => asMonthScheme(scheme) as MonthScheme);
const [after, pre] = graded as [MonthScheme, MonthScheme];
const measures = graded.flatMap(({ id, indicators }) =>
  indicators.flatMap((indicator) =>
    indicator.measures.map((measure): [string, MonthMeasure] => [
      `${id} ${indicator.id}: ${measure.names.en}`,
      measure,
    ]),
  ),
);
const weights = ({ indicators }: MonthScheme): number[] =>
  indicators.map(({ weightPercent }) => weightPercent);

/** What a measure can come to, by its unit. */
const LARGEST: Readonly<Partial<Record<Unit, number>>> = {
  rating: 5,
  share: 1,
  seconds: 20_000,
  clients: 5000,
  money: 2000,
  items: 20,
};
const lowerIsBetter = (measure: MonthMeasure): boolean =>
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
    const total = (scheme: MonthScheme, scores: number[]): unknown =>
      weightedScore(
        scores,
        weights(scheme).map((weight) => weight / 100),
      );
    expect(total(after, [90, 80, 70])).toBe(82);
    expect(total(after, [100, 100, 0])).toBe(80);
    expect(total(pre, [90, 80, 70, 60, 100])).toBe(80.5);
  });

  it.each(measures)("%s: every value has its points, and a better value never fewer", (_, measure) => {
    const scorer = scorerOf(measure.method, (LARGEST[measure.unit] ?? 0) / 3);
    const value = fc.double({
      min: measure.unit === "rating" ? 1 : 0,
      max: LARGEST[measure.unit] ?? 0,
      noNaN: true,
    });
    const points = (at: number): number => {
      const score = scorer(at);
      if (score instanceof CellFault) throw new Error(JSON.stringify(score.message));
      return score.points;
    };
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
      expect(scorerOf(measure.method, 100)(100)).toMatchObject({ points: 88, attainmentFraction: 1 });
    },
  );
});

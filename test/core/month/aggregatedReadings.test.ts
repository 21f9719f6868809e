import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AggregatedReadings } from "../../../core/month/aggregatedReadings";
import { teamTarget } from "../../../core/month/teamTarget";
import type { Aggregate } from "../../../core/schemes/source";

/** A value, what it weighs, and its day. */
type Reading = readonly [value: number, weight?: number, day?: string];

/** What one person's readings come to. */
function aggregated(readings: readonly Reading[], aggregate: Aggregate): AggregatedReadings {
  const all = new AggregatedReadings(1, aggregate);
  for (const [value, weight = 1, day = ""] of readings) all.add(0, day, value, weight);
  return all;
}
const valueOf = (readings: readonly Reading[], aggregate: Aggregate): number | undefined =>
  aggregated(readings, aggregate).valueAt(0);

describe("aggregated readings", () => {
  it("weigh a mean by its feedback, which it rests on", () => {
    const mean = aggregated(
      [
        [5, 1],
        [3, 3],
      ],
      "weightedMean",
    );
    expect([mean.valueAt(0), mean.casesAt(0)]).toEqual([3.5, 4]);
  });

  it("divide sums, not means, for a ratio", () => {
    const ratio = aggregated(
      [
        [1, 10],
        [9, 10],
      ],
      "ratio",
    );
    expect([ratio.valueAt(0), ratio.casesAt(0)]).toEqual([0.5, 20]);
  });

  it("give the share of yes among those that say yes or no", () => {
    const share = aggregated([[1], [0], [1], [1]], "share");
    expect([share.valueAt(0), share.casesAt(0)]).toEqual([0.75, 4]);
  });

  it("take the last by day, not by row, and the lowest row of a day", () => {
    const days: Reading[] = [
      [5, 1, "2022-07-02"],
      [7, 1, "2022-07-02"],
      [3, 1, "2022-07-01"],
    ];
    expect(valueOf(days, "last")).toBe(7);
  });

  it("sum and average as on paper", () => {
    expect(valueOf([[0.1], [0.2]], "sum")).toBe(0.3);
    expect(valueOf([[0.1], [0.2], [0.3]], "mean")).toBe(0.2);
    expect(valueOf([[1], [1]], "count")).toBe(2);
  });

  it("have nothing to say about who has none", () => {
    const sums = new AggregatedReadings(3, "sum");
    sums.add(1, "", 5, 1);
    sums.add(1, "", -5, 1);
    expect([0, 1, 2].map((place) => sums.valueAt(place))).toEqual([undefined, 0, undefined]);
    expect([0, 1, 2].map((place) => sums.casesAt(place))).toEqual([undefined, 2, undefined]);
    expect(Object.entries(sums.values())).toEqual([["1", 0]]);
  });

  it("keep a weighted mean between its smallest and its largest value", () => {
    const readings = fc.array(fc.tuple(fc.integer({ min: 10, max: 50 }), fc.integer({ min: 1, max: 99 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(readings, (pairs) => {
        const tenths = pairs.map(([value, weight]): Reading => [value / 10, weight]);
        const value = valueOf(tenths, "weightedMean") ?? NaN;
        const values = tenths.map(([each]) => each);
        return value >= Math.min(...values) && value <= Math.max(...values);
      }),
    );
  });
});

describe("teamTarget", () => {
  it("takes the middle, or the mean of the two in the middle", () => {
    expect(teamTarget("team median", [9, 1, 5])).toBe(5);
    expect(teamTarget("team median", [4, 1, 2, 100])).toBe(3);
    expect(teamTarget("team mean", [1, 2, 6])).toBe(3);
  });

  it("has no target where nobody has a value", () => {
    expect(teamTarget("team median", [])).toBeUndefined();
    expect(teamTarget("team mean", [])).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregateReadings } from "../../../core/month/aggregateReadings";
import { teamTarget } from "../../../core/month/teamTarget";

const reading = (value: number, weight = 1, day = ""): { day: string; value: number; weight: number } => ({
  day,
  value,
  weight,
});

describe("aggregateReadings", () => {
  it("weighs a mean by its feedback", () => {
    expect(aggregateReadings([reading(5, 1), reading(3, 3)], "weightedMean")).toEqual({
      value: 3.5,
      cases: 4,
    });
  });

  it("divides sums, not means, for a ratio", () => {
    expect(aggregateReadings([reading(1, 10), reading(9, 10)], "ratio")).toEqual({ value: 0.5, cases: 20 });
  });

  it("gives the share of yes among those that say yes or no", () => {
    expect(aggregateReadings([reading(1), reading(0), reading(1), reading(1)], "share")).toEqual({
      value: 0.75,
      cases: 4,
    });
  });

  it("takes the last by day, not by row", () => {
    expect(aggregateReadings([reading(7, 1, "2022-07-02"), reading(3, 1, "2022-07-01")], "last")?.value).toBe(
      7,
    );
  });

  it("sums and averages as on paper", () => {
    expect(aggregateReadings([reading(0.1), reading(0.2)], "sum")?.value).toBe(0.3);
    expect(aggregateReadings([reading(0.1), reading(0.2), reading(0.3)], "mean")?.value).toBe(0.2);
    expect(aggregateReadings([reading(1), reading(1)], "count")?.value).toBe(2);
  });

  it("has nothing to say about nobody's readings", () => {
    expect(aggregateReadings([], "sum")).toBeUndefined();
  });

  it("keeps a weighted mean between its smallest and its largest value", () => {
    const readings = fc.array(fc.tuple(fc.integer({ min: 10, max: 50 }), fc.integer({ min: 1, max: 99 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(readings, (pairs) => {
        const { value = NaN } =
          aggregateReadings(
            pairs.map(([tenths, weight]) => reading(tenths / 10, weight)),
            "weightedMean",
          ) ?? {};
        const values = pairs.map(([tenths]) => tenths / 10);
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
    expect(teamTarget(250, [1])).toBe(250);
  });

  it("has no target where nobody has a value", () => {
    expect(teamTarget("team median", [])).toBeUndefined();
    expect(teamTarget("team mean", [])).toBeUndefined();
  });
});

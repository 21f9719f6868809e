import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RankLevelMethod } from "../../../../core/schemes/method";
import type { Ties } from "../../../../core/scores/ranks";
import { indicatorOf, shown, subjectsOf } from "../figuresOfScheme";

/** The points of each unit for its result; null is a unit without one. */
function points(
  results: readonly (number | null)[],
  method: Partial<RankLevelMethod> = {},
  parameters: readonly { id: string; value: number | null }[] = [],
): unknown[] {
  const item = indicatorOf("item", { kind: "rankLevel", level: 2, ...method });
  const names = item.names;
  const scheme = {
    indicators: [item],
    parameters: parameters.map((each) => ({ ...each, names, unit: "points" as const })),
  };
  return subjectsOf(
    scheme,
    results.map((result) => ({ item: result })),
  ).map((unit) => shown(unit, "item"));
}

describe("points by rank and level", () => {
  it("give the first of eight units eight times the level, and the last the level once (E01)", () => {
    expect(points([80, 70, 60, 50, 40, 30, 20, 10])).toEqual([16, 14, 12, 10, 8, 6, 4, 2]);
  });

  it("follow the number of units that are ranked", () => {
    expect(points([3, 1, 2])).toEqual([6, 2, 4]);
    expect(points([3, 1, 2], { units: null })).toEqual([6, 2, 4]);
    expect(points([7])).toEqual([2]);
  });

  it("count a fixed number of units where the scale has one", () => {
    expect(points([3, 1, 2], { units: 8 })).toEqual([16, 12, 14]);
    expect(points([3, 1], { units: "scale" }, [{ id: "scale", value: 4 }])).toEqual([8, 6]);
  });

  it("leave out who has no result, and rank the others without them", () => {
    expect(points([3, null, 2])).toEqual([4, "no value", 2]);
  });

  it.each<[Ties, number[]]>([
    ["best", [8, 6, 6, 2]],
    ["average", [8, 5, 5, 2]],
    ["worst", [8, 4, 4, 2]],
    ["dense", [8, 6, 6, 4]],
  ])("give units that tie the points of their %s place", (ties, expected) => {
    expect(points([9, 5, 5, 1], { ties })).toEqual(expected);
  });

  it("tie results that are equal on paper", () => {
    expect(points([0.1 + 0.2, 0.3, 0.1])).toEqual([6, 6, 2]);
  });

  it("put the lowest result first where lower is better", () => {
    expect(points([3, 1, 2], { order: "low" })).toEqual([2, 6, 4]);
  });

  it("aren't configured while the level is blank", () => {
    expect(points([3], { level: "level" }, [{ id: "level", value: null }])).toEqual(["not configured"]);
  });

  it("come to the same sum, however the places fall and however units tie at the mean of their places", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (results, level) => {
          const units = results.length;
          const sum = points(results, { level, ties: "average" }).reduce<number>(
            (total, each) => total + Number(each),
            0,
          );
          expect(sum).toBe((level * units * (units + 1)) / 2);
        },
      ),
    );
  });

  it("never fall with a better result", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 10 }),
        fc.constantFrom<Ties>("best", "average", "worst", "dense"),
        (results, ties) => {
          const given = points(results, { ties }).map(Number);
          results.forEach((result, one) => {
            results.forEach((other, two) => {
              if (result >= other) expect(given[one]).toBeGreaterThanOrEqual(given[two] ?? NaN);
            });
          });
        },
      ),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePaper } from "../../../../core/numbers/paper";
import type { PeriodsMethod, ShareMethod } from "../../../../core/schemes/method";
import { pointsBy } from "../figuresOfScheme";

const tenths = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);

describe("the mean of a list", () => {
  it("is that of its results, and of none undefined", () => {
    expect(pointsBy({ kind: "mean" }, { scored: [2, 5, 11] })).toBe(6);
    expect(pointsBy({ kind: "mean" }, { scored: 7 })).toBe(7);
    expect(pointsBy({ kind: "mean" }, { scored: [] })).toBe("nothing to divide by");
    expect(pointsBy({ kind: "mean", of: "minutes" }, { minutes: [0.1, 0.2, 0.3] })).toBe(0.2);
  });

  it("lies between the lowest and the highest result", () => {
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 1, maxLength: 30 }), (scored) => {
        const mean = pointsBy({ kind: "mean" }, { scored }) as number;
        expect(comparePaper(mean, Math.min(...scored))).toBeGreaterThanOrEqual(0);
        expect(comparePaper(mean, Math.max(...scored))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("the share of a list that meets a limit", () => {
  const within = (limit: number | string): ShareMethod => ({ kind: "share", counts: { atMost: limit } });

  it("includes the limit", () => {
    const scored = [10, 25, 30, 31, 45, 60, 75, 20];
    expect(pointsBy(within(30), { scored })).toBe(0.5);
    expect(pointsBy(within("limit"), { scored, limit: 60 })).toBe(0.875);
    expect(pointsBy(within(30), { scored: [30] })).toBe(1);
    expect(pointsBy(within(30), { scored: [31] })).toBe(0);
  });

  it("of an empty list is undefined, or what the scheme says", () => {
    const share = within(30);
    expect(pointsBy(share, { scored: [] })).toBe("nothing to divide by");
    expect(pointsBy({ ...share, emptyDenominator: "zero" }, { scored: [] })).toBe(0);
    expect(pointsBy({ ...share, emptyDenominator: "one" }, { scored: [] })).toBe(1);
  });

  it("and of the rest come to the whole", () => {
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 1 }), tenths, (scored, limit) => {
        const met = pointsBy({ kind: "share", counts: { atMost: limit } }, { scored }) as number;
        const rest = pointsBy({ kind: "share", counts: { moreThan: limit } }, { scored }) as number;
        expect(comparePaper(met + rest, 1)).toBe(0);
      }),
    );
  });
});

describe("the periods of a year", () => {
  const periods = (more: Partial<PeriodsMethod> = {}): PeriodsMethod => ({ kind: "periods", ...more });

  it("are divided by those that have a score, or by a fixed number", () => {
    const scored = [90, 90, 90, 90, 90, 90];
    expect(pointsBy(periods(), { scored })).toBe(90);
    expect(pointsBy(periods({ divideBy: 12 }), { scored })).toBe(45);
  });

  it("without any score are no year of 0 points", () => {
    expect(pointsBy(periods(), { scored: [] })).toBe("nothing to divide by");
    expect(pointsBy(periods({ divideBy: 12 }), { scored: [] })).toBe("nothing to divide by");
  });

  it("are mixed with the year-end score, which can't be left out", () => {
    const scored = [80, 90, 85, 85];
    const mixed = periods({ divideBy: 4, yearEnd: "final" });
    expect(pointsBy(mixed, { scored, final: 95 })).toBe(89);
    expect(pointsBy({ ...mixed, periodShare: 0.5 }, { scored, final: 95 })).toBe(90);
    expect(pointsBy({ ...mixed, periodShare: "share" }, { scored, final: 95, share: 1 })).toBe(85);
    expect(pointsBy(mixed, { scored })).toBe("unknown figure");
  });

  it("mixed with themselves come to the same, whatever the share", () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(tenths, share, (score, periodShare) => {
        const mixed = periods({ yearEnd: "final", periodShare });
        const points = pointsBy(mixed, { scored: [score, score], final: score }) as number;
        expect(comparePaper(points, score)).toBe(0);
      }),
    );
  });
});

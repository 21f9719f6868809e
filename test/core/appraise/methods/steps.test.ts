import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePaper } from "../../../../core/numbers/paper";
import type { LinearMethod, StepsMethod } from "../../../../core/schemes/method";
import { pointsBy } from "../figuresOfScheme";

/** 20 points at 90; 2 less for each 5 below. */
const steps = (more: Partial<StepsMethod> = {}): StepsMethod => ({
  kind: "steps",
  target: 90,
  step: 5,
  pointsPerStep: 2,
  ...more,
});
const points = (method: StepsMethod, scored: number): unknown =>
  pointsBy(method, { scored }, { fullPoints: 20 });

describe("steps off a target", () => {
  it("cost nothing at the target and beyond", () => {
    expect([90, 95, 200].map((scored) => points(steps(), scored))).toEqual([20, 20, 20]);
  });

  it("count when they are full, when they are started, or by their size", () => {
    const lost = (kind: StepsMethod["steps"], scored: number): unknown =>
      points(steps(kind && { steps: kind }), scored);
    expect([85, 84.9, 81, 80].map((scored) => lost(undefined, scored))).toEqual([18, 18, 18, 16]);
    expect([89.9, 85, 84.9].map((scored) => lost("started", scored))).toEqual([18, 18, 16]);
    expect([89, 85, 82.5].map((scored) => lost("proportional", scored))).toEqual([19.6, 18, 17]);
  });

  it("count as on paper where binary fractions would lose or gain one", () => {
    const tight = steps({ target: 0.3, step: 0.1, pointsPerStep: 2 });
    expect(points(tight, 0.2)).toBe(18);
    expect(points({ ...tight, steps: "started" }, 0.3 - 0.1)).toBe(18);
  });

  it("are counted upward where lower is better", () => {
    const lower = steps({ target: 48, step: 24, pointsPerStep: 5, better: "lower", zeroBeyond: 120 });
    expect([24, 48, 71, 72, 120, 121].map((scored) => points(lower, scored))).toEqual([20, 20, 20, 15, 5, 0]);
  });

  it("leave nothing beyond the limit, which itself isn't beyond", () => {
    const limited = steps({ zeroBeyond: 80 });
    expect([80, 79.9].map((scored) => points(limited, scored))).toEqual([16, 0]);
  });

  it("stop at 0, at another floor, or nowhere", () => {
    expect(points(steps(), 30)).toBe(0);
    expect(points(steps({ floor: 4 }), 30)).toBe(4);
    expect(points(steps({ floor: null }), 30)).toBe(-4);
  });

  it("need full points and a value", () => {
    const indicator = steps();
    expect(pointsBy(indicator, { scored: 80 }, { fullPoints: "blank" })).toBe("unknown figure");
    expect(pointsBy(indicator, {})).toBe("no value");
  });

  it("never leave more for a worse value, however partial steps count", () => {
    const value = fc.integer({ min: 0, max: 1200 }).map((tenths) => tenths / 10);
    const kind = fc.constantFrom("full", "started", "proportional" as const);
    fc.assert(
      fc.property(
        value,
        value,
        kind,
        fc.constantFrom("higher", "lower" as const),
        (a, b, partial, better) => {
          const method = steps({ steps: partial, better, floor: null });
          const [worse, good] = a < b === (better === "higher") ? [a, b] : [b, a];
          const [left, more] = [points(method, worse), points(method, good)] as [number, number];
          expect(comparePaper(left, more)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

describe("a straight line between two values", () => {
  const line: LinearMethod = {
    kind: "linear",
    from: { value: 60, points: 0 },
    to: { value: 100, points: 20 },
  };

  it("gives the points of its ends and what lies between", () => {
    expect([60, 70, 85, 100].map((scored) => pointsBy(line, { scored }))).toEqual([0, 5, 12.5, 20]);
  });

  it("goes no further than its ends", () => {
    expect([0, 59, 101].map((scored) => pointsBy(line, { scored }))).toEqual([0, 0, 20]);
  });

  it("may fall, and may take its ends from other figures", () => {
    const falling: LinearMethod = {
      kind: "linear",
      from: { value: "best", points: 10 },
      to: { value: "worst", points: 0 },
    };
    const at = (scored: number): unknown => pointsBy(falling, { scored, best: 30, worst: 60 });
    expect([20, 30, 45, 60, 90].map(at)).toEqual([10, 10, 5, 0, 0]);
  });

  it("between one value and itself is undefined", () => {
    const flat: LinearMethod = { ...line, to: { value: 60, points: 20 } };
    expect(pointsBy(flat, { scored: 60 })).toBe("nothing to divide by");
  });

  it("stays within the points of its ends and rises with the value", () => {
    const value = fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
          (scored) => pointsBy(line, { scored }) as number,
        ) as [number, number];
        expect(comparePaper(low, high)).toBeLessThanOrEqual(0);
        expect(low >= 0 && high <= 20).toBe(true);
      }),
    );
  });
});

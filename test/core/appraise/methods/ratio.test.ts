import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePaper } from "../../../../core/numbers/paper";
import type { RatioMethod } from "../../../../core/schemes/method";
import { indicatorOf, named, pointsBy, shown, subjectOf, subjectsOf } from "../figuresOfScheme";

const toTarget = (more: Partial<RatioMethod> = {}): RatioMethod => ({ kind: "ratio", target: 40, ...more });

describe("a ratio to a target", () => {
  it("gives the attained part of the full points", () => {
    expect(pointsBy(toTarget(), { scored: 30 })).toBe(75);
    expect(pointsBy(toTarget(), { scored: 30 }, { fullPoints: 20 })).toBe(15);
    expect(pointsBy(toTarget({ gives: "fraction" }), { scored: 30 })).toBe(0.75);
  });

  it("counts more than the target unless it is capped", () => {
    expect(pointsBy(toTarget(), { scored: 60 })).toBe(150);
    expect(pointsBy(toTarget({ capFraction: 1 }), { scored: 60 })).toBe(100);
    expect(pointsBy(toTarget({ capFraction: 1.2 }), { scored: 60 })).toBe(120);
  });

  it("is target ÷ value where lower is better; nothing at all reaches any cap and is undefined without one", () => {
    const lower = toTarget({ better: "lower" });
    expect(pointsBy(lower, { scored: 50 })).toBe(80);
    expect(pointsBy({ ...lower, capFraction: 1 }, { scored: 20 })).toBe(100);
    expect(pointsBy({ ...lower, capFraction: 1.5 }, { scored: 0 })).toBe(150);
    expect(pointsBy(lower, { scored: 0 })).toBe("nothing to divide by");
  });

  it("adds up its parts, and takes the whole from another figure", () => {
    const satisfied: RatioMethod = {
      kind: "ratio",
      part: ["very", "satisfied"],
      target: "surveyed",
      gives: "fraction",
    };
    expect(pointsBy(satisfied, { very: 40, satisfied: 45, surveyed: 100 })).toBe(0.85);
    expect(pointsBy(satisfied, { very: 40, satisfied: null, surveyed: 100 })).toBe("no value");
  });

  it("leaves a share of nothing undefined, or settles it as the scheme says", () => {
    const share = (emptyDenominator?: RatioMethod["emptyDenominator"]): unknown =>
      pointsBy(
        { kind: "ratio", target: "whole", gives: "fraction", ...(emptyDenominator && { emptyDenominator }) },
        { scored: 0, whole: 0 },
      );
    expect([share(), share("undefined"), share("zero"), share("one")]).toEqual([
      "nothing to divide by",
      "nothing to divide by",
      0,
      1,
    ]);
  });

  it("takes its points from bands of the attainment", () => {
    const banded = toTarget({
      bands: [
        ["100%以上", 88],
        ["80%~100%", 70],
        ["80%以下", 40],
      ],
      edges: "lower",
    });
    expect([40, 32, 31].map((scored) => pointsBy(banded, { scored }))).toEqual([88, 70, 40]);
  });

  it("compares with the team's own mean or median of those who have a value", () => {
    const points = (target: string, values: readonly (number | null)[]): unknown[] =>
      subjectsOf(
        { indicators: [indicatorOf("chats", { kind: "ratio", target }, { fullPoints: 100 })] },
        values.map((chats) => ({ chats })),
      ).map((subject) => shown(subject, "chats"));
    expect(points("team median", [50, 100, 600])).toEqual([50, 100, 600]);
    expect(points("team mean", [50, 100, 600])).toEqual([20, 40, 240]);
    expect(points("team mean", [50, null, 150])).toEqual([50, "no value", 150]);
    expect(points("team mean", [0, 0])).toEqual(["nothing to divide by", "nothing to divide by"]);
  });

  it("has no points without a value or with a blank target", () => {
    const parameter = { id: "goal", names: named("goal"), unit: "items", value: null } as const;
    const scheme = {
      parameters: [parameter],
      indicators: [indicatorOf("chats", { kind: "ratio", target: "goal" })],
    };
    expect(shown(subjectOf(scheme, { chats: 3 }), "chats")).toBe("not configured");
    expect(shown(subjectOf(scheme, { chats: 3, goal: 4 }), "chats")).toBe(75);
    expect(pointsBy(toTarget(), {})).toBe("no value");
  });

  it("never falls with a better value and never passes its cap", () => {
    const amount = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, amount, amount, fc.constantFrom("higher", "lower"), (a, b, target, better) => {
        const points = (scored: number): number =>
          pointsBy({ kind: "ratio", target, better, capFraction: 1.5 }, { scored }) as number;
        const [worse, good] = a < b === (better === "higher") ? [a, b] : [b, a];
        expect(comparePaper(points(worse), points(good))).toBeLessThanOrEqual(0);
        expect(comparePaper(points(good), 150)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

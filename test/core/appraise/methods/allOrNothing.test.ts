import { describe, expect, it } from "vitest";
import type { ThresholdMethod } from "../../../../core/schemes/method";
import { indicatorOf, named, pointsBy, shown, subjectOf } from "../figuresOfScheme";

describe("all or nothing", () => {
  const over90: ThresholdMethod = {
    kind: "threshold",
    reached: { all: [{ of: "scored", moreThan: 90 }] },
  };

  it("gives the full points where the limit is met and nothing where it isn't", () => {
    expect(pointsBy(over90, { scored: 90.1 }, { fullPoints: 15 })).toBe(15);
    expect(pointsBy(over90, { scored: 90 }, { fullPoints: 15 })).toBe(0);
  });

  it("meets a limit as on paper", () => {
    const method: ThresholdMethod = {
      kind: "threshold",
      reached: { all: [{ of: "scored", atLeast: 0.3 }] },
    };
    expect(pointsBy(method, { scored: 0.1 + 0.2 })).toBe(100);
    expect(pointsBy(method, { scored: 0.3 - 1e-17 })).toBe(100);
    expect(pointsBy(method, { scored: 0.2999 })).toBe(0);
  });

  it("gives the points that the scheme names for meeting and for missing it", () => {
    const method: ThresholdMethod = { ...over90, points: "premium", missedPoints: -5 };
    expect(pointsBy(method, { scored: 91, premium: 12 })).toBe(12);
    expect(pointsBy(method, { scored: 89, premium: 12 })).toBe(-5);
  });

  it("means its own value by its own id, and the points of others", () => {
    const scheme = {
      indicators: [
        indicatorOf("care", { kind: "rated" }, { fullPoints: 10 }),
        indicatorOf(
          "both",
          {
            kind: "threshold",
            reached: {
              all: [
                { of: "both", atLeast: 2 },
                { of: "care", atLeast: 6 },
              ],
            },
          },
          { fullPoints: 10 },
        ),
      ],
    };
    expect(shown(subjectOf(scheme, { both: 2, care: 6 }), "both")).toBe(10);
    expect(shown(subjectOf(scheme, { both: 2, care: 5 }), "both")).toBe(0);
    expect(shown(subjectOf(scheme, { both: 1, care: null }), "both")).toBe(0);
    expect(shown(subjectOf(scheme, { both: 2, care: null }), "both")).toBe("no value");
  });
});

describe("yes or no", () => {
  it("gives the full points for yes and 0 for no", () => {
    expect(pointsBy({ kind: "yesNo" }, { scored: true }, { fullPoints: 5 })).toBe(5);
    expect(pointsBy({ kind: "yesNo" }, { scored: false }, { fullPoints: 5 })).toBe(0);
  });

  it("takes neither a text nor a blank for no", () => {
    expect(pointsBy({ kind: "yesNo" }, { scored: "maybe" })).toBe("not one of");
    expect(pointsBy({ kind: "yesNo" }, { scored: null })).toBe("no value");
  });

  it("leaves 0 points to an indicator that a veto hits", () => {
    const item = indicatorOf(
      "item",
      { kind: "rated" },
      {
        fullPoints: 10,
        zeroWhen: { any: [{ of: "untrue", atLeast: 1 }] },
      },
    );
    const scheme = {
      incidents: [{ id: "untrue", names: named("Untrue"), effect: "deduct" as const }],
      indicators: [item],
    };
    expect(shown(subjectOf(scheme, { item: 9 }), "item")).toBe(9);
    const cases = new Map([["untrue", [{}]]]);
    expect(shown(subjectOf(scheme, { item: 9 }, { cases }), "item")).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../../core/schemes/indicator";
import { indicatorOf, named, shown, subjectOf, subjectsOf } from "../figuresOfScheme";

const weights = ["price", "items"].map((id) => ({ id, names: named(id), weight: 1 }));
const basket: Indicator = indicatorOf(
  "basket",
  {
    kind: "ratio",
    target: "team median",
    bands: [
      ["100%以上", 88],
      ["100%以下(不含)", 60],
    ],
  },
  {
    weightPercent: 20,
    alternatives: [
      {
        names: named("Both by hand"),
        unit: "points",
        method: { kind: "raters", raters: weights, missing: "renormalise" },
      },
    ],
  },
);

describe("an indicator with several ways to measure it", () => {
  it("goes by the first whose value there is", () => {
    const [low, high] = subjectsOf({ indicators: [basket] }, [{ basket: 10, price: 1 }, { basket: 30 }]);
    expect([low && shown(low, "basket"), high && shown(high, "basket")]).toEqual([60, 88]);
    expect(high?.result("basket").basis).toMatchObject({ method: "ratio", attainmentFraction: 1.5 });
  });

  it("goes by the next where the facts lack the value", () => {
    const subject = subjectOf({ indicators: [basket] }, { price: 80, items: 60 });
    expect(shown(subject, "basket")).toBe(70);
    expect(subject.result("basket").basis).toMatchObject({ method: "raters" });
    expect(shown(subjectOf({ indicators: [basket] }, { price: 80 }), "basket")).toBe(80);
  });

  it("goes by the one that the value was read by, whichever could score it", () => {
    const seconds: Indicator = indicatorOf(
      "speed",
      {
        kind: "bands",
        bands: [
          ["4以上", 100],
          ["4以下(不含)", 50],
        ],
      },
      {
        alternatives: [
          {
            names: named("By seconds"),
            unit: "seconds",
            method: {
              kind: "bands",
              bands: [
                ["30以下", 90],
                ["30以上(不含)", 40],
              ],
            },
          },
        ],
      },
    );
    const subject = subjectOf(
      { indicators: [seconds] },
      { speed: 20 },
      { measures: new Map([["speed", 1]]) },
    );
    expect(shown(subject, "speed")).toBe(90);
  });

  it("says what the first one lacks where none has a value", () => {
    const { value } = subjectOf({ indicators: [basket] }).result("basket");
    expect(value).toMatchObject({ reason: { code: "no value", id: "basket" } });
  });

  it("doesn't pass over a value that can't be scored", () => {
    const subject = subjectOf({ indicators: [basket] }, { basket: "N/A", price: 80, items: 60 });
    expect(shown(subject, "basket")).toBe("not a number");
  });
});

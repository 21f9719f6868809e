import { describe, expect, it } from "vitest";
import { checkScheme } from "../../../core/schemes/checkScheme";
import { nearestWord } from "../../../core/schemes/nearestWord";
import type { Indicator } from "../../../core/schemes/indicator";
import { clients, rating, smallScheme } from "../month/smallScheme";

describe("checkScheme", () => {
  it("has nothing to say about a sound scheme", () => {
    expect(checkScheme(smallScheme)).toEqual([]);
  });

  it("finds an id that is used twice", () => {
    expect(checkScheme({ ...smallScheme, indicators: [rating, { ...clients, id: rating.id }] })).toEqual([
      { code: "id twice", path: "indicators[1].id", id: "rating" },
    ]);
  });

  it("finds bands that can't be read, by row", () => {
    const grades = {
      ...smallScheme.grades,
      bands: [
        ["90-100", "A"],
        ["高分", "B"],
      ],
    };
    expect(checkScheme({ ...smallScheme, grades })).toEqual([
      { code: "unreadable band", path: "grades.bands[1]", found: '"高分"' },
    ]);
  });

  it("finds points and rates that are no numbers", () => {
    const payout = {
      ...smallScheme.payout,
      bands: [
        ["90-100", "all"],
        ["90以下(不含)", "50%"],
      ],
    };
    expect(checkScheme({ ...smallScheme, payout })).toEqual([
      { code: "answer not a number", path: "payout.bands[0]", found: '"all"' },
    ]);
  });

  it("wants the columns that an aggregate divides by", () => {
    const indicator = { ...rating, source: { ...rating.source, aggregate: "ratio" } } as Indicator;
    expect(checkScheme({ ...smallScheme, indicators: [indicator, clients] })).toEqual([
      { code: "missing field", path: "indicators[0].source.ofColumns", expected: "object" },
    ]);
  });
});

describe("nearestWord", () => {
  it("finds the word that a mistyped one means, and none where nothing is near", () => {
    expect(nearestWord("after-sale", ["after-sales", "pre-sales"])).toBe("after-sales");
    expect(nearestWord("weigthPercent", ["weightPercent", "names"])).toBe("weightPercent");
    expect(nearestWord("--mounth", ["--month", "--out"])).toBe("--month");
    expect(nearestWord("banana", ["after-sales", "pre-sales"])).toBeUndefined();
  });
});

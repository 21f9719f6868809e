import { describe, expect, it } from "vitest";
import { checkScheme } from "../../../core/schemes/checkScheme";
import { nearestWord } from "../../../core/schemes/nearestWord";
import type { Scheme } from "../../../core/schemes/scheme";
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

  it("leaves policy to the check: weights that miss 100 %, overlaps, gaps, strange payout rates, blanks", () => {
    const bands = [
      ["90-100", 90],
      ["80-95", -1],
      ["0-50", ""],
    ];
    const indicators = [{ ...rating, weightPercent: 90 }, clients];
    expect(checkScheme({ ...smallScheme, indicators, payout: { bands } })).toEqual([]);
  });

  it("lets a grade or total of another scheme be given, and none that the scheme has itself", () => {
    const input = (id: string): Scheme["inputs"] => [
      { id, names: rating.names, unit: id === "grade" ? "text" : "points" },
    ];
    const wage = { id: "wage", names: rating.names, terms: [{ factors: ["total", 10] }] };
    const paid: Scheme = { version: 2, id: "paid", names: rating.names, pay: { components: [wage] } };
    expect(checkScheme({ ...paid, inputs: input("total") })).toEqual([]);
    expect(checkScheme(paid)).toMatchObject([{ code: "unknown figure", found: "total" }]);
    for (const id of ["total", "grade", "rank", "payout"])
      expect(checkScheme({ ...smallScheme, inputs: input(id) })).toEqual([
        { code: "reserved id", path: "inputs[0].id", id },
      ]);
    expect(checkScheme({ ...smallScheme, inputs: input("incidents") })).toHaveLength(1);
  });

  it("takes an indicator's own id in its conditions for its value", () => {
    const reached = { all: [{ of: "clients", atLeast: 20 }] };
    const scheme: Scheme = {
      ...smallScheme,
      indicators: [rating, { ...clients, method: { kind: "threshold", reached }, zeroWhen: reached }],
    };
    expect(checkScheme(scheme)).toEqual([]);
  });

  it("takes an indicator without a weight beside weighted ones for an adjustment of the total", () => {
    const bonus = { id: "extra", names: rating.names, method: { kind: "bonus", cap: 5 } } as const;
    expect(checkScheme({ ...smallScheme, indicators: [rating, clients, bonus] })).toEqual([]);
  });

  it("finds circles in schemes of any length without running out of stack", () => {
    const components = Array.from({ length: 20_000 }, (_, index) => ({
      id: `c${index}`,
      names: rating.names,
      terms: [{ factors: [`c${(index + 1) % 20_000}`] }],
    }));
    const scheme: Scheme = { version: 2, id: "long", names: rating.names, pay: { components } };
    const faults = checkScheme(scheme);
    expect(faults).toMatchObject([{ code: "cycle", path: "pay.components[0]" }]);
    expect(faults[0]?.code === "cycle" && faults[0].ids).toHaveLength(20_001);
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

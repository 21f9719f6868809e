import { describe, expect, it } from "vitest";
import { checkScheme } from "../../../core/schemes/checkScheme";
import { nearestWord } from "../../../core/schemes/nearestWord";
import type { Indicator } from "../../../core/schemes/indicator";
import type { Scheme } from "../../../core/schemes/scheme";
import { clients, rating, smallScheme } from "../month/smallScheme";

const withWeights = (...percents: number[]): Scheme => ({
  ...smallScheme,
  indicators: percents.map((weightPercent, index) => ({ ...rating, id: `i${index}`, weightPercent })),
});

describe("checkScheme", () => {
  it("has nothing to say about a sound scheme", () => {
    expect(checkScheme(smallScheme)).toEqual([]);
  });

  it("wants weights that total 100 % as on paper", () => {
    expect(checkScheme(withWeights(33.3, 33.3, 33.4))).toEqual([]);
    expect(checkScheme(withWeights(33.3, 33.3, 33.3))).toEqual([
      { code: "scheme weights total", totalPercent: 99.9 },
    ]);
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

  it.each([90, "100", 5.01])("refuses the payout rate %j without its percent sign", (rate) => {
    const payout = { bands: [["0以上", rate]], edges: "lower" } as const;
    expect(checkScheme({ ...smallScheme, payout })).toMatchObject([
      { code: "payout looks like percent", path: "payout.bands[0]" },
    ]);
  });

  it("refuses a negative payout rate, and takes those from 0 to 5 and any in percent", () => {
    const faults = (rate: string | number): string[] =>
      checkScheme({ ...smallScheme, payout: { bands: [["0以上", rate]], edges: "lower" } }).map(
        ({ code }) => code,
      );
    expect(faults("-50%")).toEqual(["negative payout"]);
    expect([0, 1.2, 5, "90%", "９０％", "600%"].flatMap(faults)).toEqual([]);
  });

  it.each(["grades", "payout"] as const)("finds %s bands that overlap", (part) => {
    const bands = [
      ["90-100", "90%"],
      ["80-95", "80%"],
      ["0-79", "0%"],
    ];
    expect(checkScheme({ ...smallScheme, [part]: { bands, edges: "as worded" } })).toEqual([
      {
        code: "bands overlap",
        path: `${part}.bands[1]`,
        first: '"90-100"',
        second: '"80-95"',
        shared: "[90,95]",
      },
    ]);
  });

  it("finds bands of an indicator that overlap", () => {
    const method = {
      kind: "bands",
      bands: [
        ["[4,5]", 100],
        ["[3,4.5]", 80],
        ["[0,3)", 50],
      ],
      edges: "as worded",
    };
    const scheme = { ...smallScheme, indicators: [{ ...rating, method }, clients] } as Scheme;
    expect(checkScheme(scheme)).toMatchObject([
      { code: "bands overlap", path: "indicators[0].method.bands[1]", shared: "[4,4.5]" },
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

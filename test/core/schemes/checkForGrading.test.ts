import { describe, expect, it } from "vitest";
import { checkForGrading } from "../../../core/schemes/checkForGrading";
import type { Scheme } from "../../../core/schemes/scheme";
import { clients, rating, smallScheme } from "../month/smallScheme";

const withWeights = (...percents: number[]): Scheme => ({
  ...smallScheme,
  indicators: percents.map((weightPercent, index) => ({ ...rating, id: `i${index}`, weightPercent })),
});

describe("checkForGrading", () => {
  it("has nothing to say about a sound scheme", () => {
    expect(checkForGrading(smallScheme)).toEqual([]);
  });

  it("wants weights that total 100 % as on paper", () => {
    expect(checkForGrading(withWeights(33.3, 33.3, 33.4))).toEqual([]);
    expect(checkForGrading(withWeights(33.3, 33.3, 33.3))).toEqual([
      { code: "scheme weights total", totalPercent: 99.9 },
    ]);
  });

  it.each([90, "100", 5.01])("refuses the payout rate %j without its percent sign", (rate) => {
    const payout = { bands: [["0以上", rate]], edges: "lower" } as const;
    expect(checkForGrading({ ...smallScheme, payout })).toMatchObject([
      { code: "payout looks like percent", path: "payout.bands[0]" },
    ]);
  });

  it("refuses a negative payout rate, and takes those from 0 to 5 and any in percent", () => {
    const faults = (rate: string | number): string[] =>
      checkForGrading({ ...smallScheme, payout: { bands: [["0以上", rate]], edges: "lower" } }).map(
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
    expect(checkForGrading({ ...smallScheme, [part]: { bands, edges: "as worded" } })).toEqual([
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
    expect(checkForGrading(scheme)).toMatchObject([
      { code: "bands overlap", path: "indicators[0].method.bands[1]", shared: "[4,4.5]" },
    ]);
  });

  it("finds points and rates that are left blank", () => {
    const payout = {
      bands: [
        ["90以上", ""],
        ["90以下(不含)", "50%"],
      ],
      edges: "lower",
    } as const;
    expect(checkForGrading({ ...smallScheme, payout })).toEqual([
      { code: "answer not a number", path: "payout.bands[0]", found: '""' },
    ]);
  });
});

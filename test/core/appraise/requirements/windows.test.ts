import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RequirementKind, WindowLength } from "../../../../core/schemes/requirement";
import { settleRequirement } from "../settleFigure";

describe("a window of days", () => {
  const visit: RequirementKind = {
    kind: "dayWindow",
    day: "day",
    windows: [
      { when: { all: [{ of: "who", is: "dealer" }] }, fromDay: 3, toDay: 5 },
      { when: { all: [{ of: "who", is: "hq" }] }, fromDay: 6, toDay: "last" },
    ],
  };
  const on = (day: number, who = "dealer", last: number | null = 10): unknown =>
    settleRequirement(visit, { day, who, last });

  it("holds both its ends", () => {
    expect([2, 3, 5, 6].map((day) => on(day))).toEqual(["too early", "in time", "in time", "late"]);
    expect([5, 6, 10, 11].map((day) => on(day, "hq"))).toEqual(["too early", "in time", "in time", "late"]);
  });

  it("is the first whose conditions hold, and none where none do", () => {
    expect(on(3, "region")).toBe("no rule holds");
  });

  it("has no answer where its end is missing, even for a day that is early", () => {
    expect(on(2, "hq", null)).toBe("no value");
  });
});

const everyWindow = (length: WindowLength, more: object = {}): RequirementKind => ({
  kind: "everyWindow",
  done: "done",
  listed: length === "week" ? "week" : "month",
  windows: [{ length }],
  ...more,
});
const LENGTHS = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

describe("every window", () => {
  const kept = (length: WindowLength, done: number[], more: object = {}): unknown =>
    settleRequirement(everyWindow(length, more), { done });

  it("must hold a visit: four in a year are not one in each quarter", () => {
    expect(kept("quarter", [2, 5, 8, 11])).toBe(true);
    expect(kept("quarter", [1, 2, 4, 5])).toBe(false);
    expect(kept("half-year", [6, 7])).toBe(true);
    expect(kept("year", [12])).toBe(true);
    expect(kept("year", [])).toBe(false);
  });

  it("asks for as many as it is told", () => {
    expect(kept("half-year", [1, 2, 7, 12], { atLeast: 2 })).toBe(true);
    expect(kept("half-year", [1, 2, 3, 12], { atLeast: 2 })).toBe(false);
  });

  it("counts weeks in the span that is given", () => {
    expect(kept("week", [1, 2, 4], { span: 4 })).toBe(false);
    expect(kept("week", [1, 2, 3], { span: 3 })).toBe(true);
  });

  it("may roll: no three months running without a visit", () => {
    expect(kept("quarter", [1, 6, 7, 12], { placed: "calendar" })).toBe(true);
    expect(kept("quarter", [1, 6, 7, 12], { placed: "rolling" })).toBe(false);
    expect(kept("quarter", [3, 6, 9, 12], { placed: "rolling" })).toBe(true);
    expect(kept("year", [], { span: 6, placed: "rolling" })).toBe(false);
  });

  it("can't find months in a list of weeks", () => {
    expect(kept("quarter", [1, 2, 3], { listed: "week", span: 52 })).toBe("no rule holds");
  });

  it("goes by the first row whose conditions hold", () => {
    const byValue: RequirementKind = {
      kind: "everyWindow",
      done: "done",
      listed: "month",
      windows: [{ when: { all: [{ of: "value", is: "high" }] }, length: "quarter" }, { length: "year" }],
    };
    expect(settleRequirement(byValue, { done: [12], value: "high" })).toBe(false);
    expect(settleRequirement(byValue, { done: [12], value: "low" })).toBe(true);
  });

  const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }));
  const length = fc.constantFrom(...(Object.keys(LENGTHS) as (keyof typeof LENGTHS)[]));

  it("takes any visit that is added, in any order", () => {
    fc.assert(
      fc.property(months, length, fc.integer({ min: 1, max: 12 }), (done, each, added) => {
        const before = kept(each, done);
        expect(kept(each, [...done].reverse())).toBe(before);
        expect(kept(each, [...done, added]) === true || before === false).toBe(true);
      }),
    );
  });

  it("holds for the longer windows wherever it holds for the shorter", () => {
    fc.assert(
      fc.property(months, fc.constantFrom("calendar", "rolling"), (done, placed) => {
        const [monthly, quarterly, half, yearly] = (["month", "quarter", "half-year", "year"] as const).map(
          (each) => Number(kept(each, done, { placed })),
        );
        expect([monthly, quarterly, half, yearly]).toEqual(
          [monthly, quarterly, half, yearly].sort((a, b) => Number(a) - Number(b)),
        );
      }),
    );
  });

  it("asks no less where it rolls than in the calendar", () => {
    fc.assert(
      fc.property(months, length, (done, each) => {
        const rolling = kept(each, done, { placed: "rolling" });
        expect(rolling === true && kept(each, done) === false).toBe(false);
      }),
    );
  });
});

describe("at most so many entries", () => {
  const cap: RequirementKind = { kind: "atMost", list: "kinds", exempt: ["special"], atMost: 2 };
  const kept = (...kinds: string[]): unknown => settleRequirement(cap, { kinds });

  it("leave out those that are exempt", () => {
    expect(kept()).toBe(true);
    expect(kept("opening", "regular")).toBe(true);
    expect(kept("opening", "regular", "regular")).toBe(false);
    expect(kept("regular", "special", "regular", "special")).toBe(true);
  });
});

describe("coverage", () => {
  const needed = (of: number, share: number): unknown =>
    settleRequirement({ kind: "coverage", of: "of", share: "share" }, { of, share });

  it("rounds a part of a client up, as on paper", () => {
    expect(needed(1000, 0.1)).toBe(100);
    expect(needed(1234, 0.1)).toBe(124);
    expect(needed(5, 0.1)).toBe(1);
    expect(needed(0, 0.1)).toBe(0);
    // 100 * 0.29 is 28.999999999999996 as a double, and 300 * 0.07 is 21.000000000000004.
    expect(needed(100, 0.29)).toBe(29);
    expect(needed(300, 0.07)).toBe(21);
  });

  it("is the least whole number that reaches the share", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }), (of, perMille) => {
        const found = Number(needed(of, perMille / 1000)) * 1000;
        return found >= of * perMille && found - 1000 < of * perMille;
      }),
    );
  });
});

describe("a test", () => {
  it("passes where its conditions hold", () => {
    const all: RequirementKind = { kind: "test", passes: { all: [{ of: "done", atLeast: "must" }] } };
    expect(settleRequirement(all, { done: 37, must: 37 })).toBe(true);
    expect(settleRequirement(all, { done: 36, must: 37 })).toBe(false);
    expect(settleRequirement(all, { done: 36, must: null })).toBe("no value");
  });
});

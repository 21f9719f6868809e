import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FiringRule } from "../../../core/appraise/firings";
import { firings } from "../../../core/appraise/firings";

/** Months from January 2022 on, one for each mark: x met, - not met, a dot for a month without a record. */
function months(marks: string): { times: number[]; periods: string[] } {
  const kept = [...marks].flatMap((mark, index) =>
    mark === "."
      ? []
      : [
          {
            times: mark === "x" ? 1 : 0,
            period: `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
          },
        ],
  );
  return { times: kept.map(({ times }) => times), periods: kept.map(({ period }) => period) };
}

/** Months at which a rule fires, in the notation of `months`: 1 for January 2022. */
function fired(marks: string, rule: Partial<FiringRule>): number[] {
  const { times, periods } = months(marks);
  return firings(times, periods, { within: "run", atLeast: 2, atMost: null, ...rule }).map((place) => {
    const [year = 0, month = 0] = (periods[place] ?? "").split("-").map(Number);
    return (year - 2022) * 12 + month;
  });
}

describe("a rule over a run of periods", () => {
  it("fires where the run is long enough, and once for each run", () => {
    expect(fired("xxxx-xx", {})).toEqual([2, 7]);
    expect(fired("x-x-x-x", {})).toEqual([]);
  });

  it("fires again for every block or every further period where it says so", () => {
    expect(fired("xxxxx", { repeat: "every block" })).toEqual([2, 4]);
    expect(fired("xxxxx", { repeat: "every further" })).toEqual([2, 3, 4, 5]);
    expect(fired("xxx-xx", { repeat: "every block" })).toEqual([2, 6]);
  });

  it("stops firing beyond its upper limit", () => {
    expect(fired("xxxxx", { repeat: "every further", atMost: 3 })).toEqual([2, 3]);
  });

  it("is broken by a month without a record, also where only two months are known", () => {
    expect(fired("x.x", {})).toEqual([]);
    expect(fired("xx.xx", { atLeast: 3 })).toEqual([]);
  });

  it("goes on over a month without a record where that is passed over", () => {
    expect(fired("x.x", { missingPeriods: "passed over" })).toEqual([3]);
    expect(fired("x-.x", { missingPeriods: "passed over" })).toEqual([]);
  });

  it("goes over the turn of the year and by the length of the periods", () => {
    const run: FiringRule = { within: "run", atLeast: 2, atMost: null };
    expect(firings([1, 1], ["2022-12", "2023-01"], run)).toEqual([1]);
    expect(firings([1, 1], ["2022Q4", "2023Q1"], run)).toEqual([1]);
    expect(firings([1, 1], ["2022Q1", "2022Q3"], run)).toEqual([]);
    expect(firings([1, 1], ["2022H2", "2023H1"], run)).toEqual([1]);
    expect(firings([1, 1], ["2021", "2022"], run)).toEqual([1]);
    expect(firings([1, 1], ["2021", "2023"], run)).toEqual([]);
  });

  it("takes periods whose names can't be read one after another", () => {
    expect(firings([1, 1], ["spring", "summer"], { within: "run", atLeast: 2, atMost: null })).toEqual([1]);
  });

  it("counts a period once, however often the incident happened in it", () => {
    expect(firings([3, 4], ["2022-01", "2022-02"], { within: "run", atLeast: 3, atMost: null })).toEqual([]);
  });
});

describe("a rule over a year", () => {
  const inYear: Partial<FiringRule> = { within: "year", atLeast: 3 };
  const rolling: Partial<FiringRule> = { ...inYear, year: "rolling" };
  const octoberNovemberFebruary = `${"-".repeat(9)}xx--x`;

  it("counts periods that don't follow each other", () => {
    expect(fired("x-x---x-x", inYear)).toEqual([7]);
  });

  it("starts anew in January, unless the year is rolling", () => {
    expect(fired(octoberNovemberFebruary, inYear)).toEqual([]);
    expect(fired(octoberNovemberFebruary, rolling)).toEqual([14]);
  });

  it("no longer counts what happened twelve months ago", () => {
    expect(fired("xx----------x", rolling)).toEqual([]);
    expect(fired("xx---------x", rolling)).toEqual([12]);
  });

  it("fires once in a year, also in a rolling one", () => {
    expect(fired("x".repeat(24), inYear)).toEqual([3, 15]);
    expect(fired("x".repeat(24), rolling)).toEqual([3, 15]);
    expect(fired("xxx---------x", rolling)).toEqual([3]);
  });

  it("fires for every block of a year", () => {
    expect(fired("x".repeat(12), { ...inYear, repeat: "every block" })).toEqual([3, 6, 9, 12]);
    expect(fired("x".repeat(18), { ...rolling, repeat: "every block" })).toEqual([3, 6, 9, 12, 15, 18]);
    expect(fired("xxx---------xx", { ...rolling, repeat: "every block" })).toEqual([3]);
  });

  it("counts each case of an incident", () => {
    const rule: FiringRule = { within: "year", atLeast: 5, atMost: null };
    expect(firings([3, 0, 2], ["2022-01", "2022-02", "2022-03"], rule)).toEqual([2]);
  });

  it("takes periods whose names can't be read for one year", () => {
    expect(firings([1, 1], ["a", "b"], { within: "year", atLeast: 2, atMost: null })).toEqual([1]);
  });
});

describe("any rule", () => {
  const marks = fc.array(fc.constantFrom("x", "-", "."), { maxLength: 40 }).map((each) => each.join(""));
  const rules: fc.Arbitrary<Omit<FiringRule, "repeat">> = fc.record({
    within: fc.constantFrom("run", "year"),
    atLeast: fc.integer({ min: 1, max: 5 }),
    atMost: fc.option(fc.integer({ min: 1, max: 8 })),
    year: fc.constantFrom("calendar", "rolling"),
    missingPeriods: fc.constantFrom("break", "passed over"),
  });

  it("fires only in periods that met it, the oldest first", () => {
    fc.assert(
      fc.property(
        marks,
        rules,
        fc.constantFrom<NonNullable<FiringRule["repeat"]>[]>("once", "every block", "every further"),
        (history, rule, repeat) => {
          const places = fired(history, { ...rule, repeat });
          expect(places.every((place) => history[place - 1] === "x")).toBe(true);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        },
      ),
    );
  });

  it("fires at most once wherever it fires once, and in blocks at most at every further one", () => {
    fc.assert(
      fc.property(marks, rules, (history, rule) => {
        const once = fired(history, { ...rule, repeat: "once" });
        const blocks = fired(history, { ...rule, repeat: "every block" });
        const further = fired(history, { ...rule, repeat: "every further" });
        expect(further).toEqual(expect.arrayContaining(blocks));
        expect(further).toEqual(expect.arrayContaining(once));
        expect(once.length).toBeLessThanOrEqual(further.length);
      }),
    );
  });

  it("doesn't look ahead: what comes later changes nothing before", () => {
    fc.assert(
      fc.property(marks, marks, rules, (history, later, rule) => {
        const before = fired(history, rule);
        expect(fired(history + later, rule).slice(0, before.length)).toEqual(before);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case, Facts, PeriodRecord } from "../../../core/appraise/facts";
import { unsettled, Unsettled } from "../../../core/appraise/figure";
import { amountsInRun } from "../../../core/appraise/incidents";
import type { Incident, Repetition } from "../../../core/schemes/incident";
import type { Scheme } from "../../../core/schemes/scheme";
import { indicatorOf, named, shown, subjectOf } from "./figuresOfScheme";

const deducted = (id: string, more: Partial<Incident> = {}): Incident => ({
  id,
  names: named(id),
  effect: "deduct",
  points: { kind: "each", amount: 5 },
  ...more,
});

/** Figures of a month with the noted cases. */
function month(
  incidents: readonly Incident[],
  cases: Readonly<Record<string, readonly Case[]>>,
  more: Partial<Facts> & { readonly parts?: Partial<Scheme> } = {},
): (id: string) => unknown {
  const { parts, ...facts } = more;
  const subject = subjectOf({ incidents, ...parts }, {}, { cases: new Map(Object.entries(cases)), ...facts });
  return (id) => shown(subject, id);
}

describe("incidents", () => {
  it("count their cases and add up what each costs, signed by what they do", () => {
    const figure = month([deducted("late"), deducted("praise", { effect: "reward" })], {
      late: [{}, { times: 2 }],
      praise: [{}],
    });
    expect(figure("late")).toBe(3);
    expect(figure("late.points")).toBe(-15);
    expect(figure("praise.points")).toBe(5);
    expect(figure("incidents.count")).toBe(4);
    expect(figure("incidents.points")).toBe(-10);
  });

  it("cost nothing where nothing happened, and no negative zero", () => {
    const figure = month([deducted("late", { money: { kind: "each", amount: 40 } })], {});
    expect(figure("late")).toBe(0);
    expect(Object.is(figure("late.points"), 0)).toBe(true);
    expect(Object.is(figure("incidents.money"), 0)).toBe(true);
  });

  it("happen by a figure only where it misses its target, and then once", () => {
    const rate: Scheme["inputs"] = [{ id: "rate", names: named("rate"), unit: "share" }];
    const short = deducted("short", {
      of: "rate",
      when: { all: [{ of: "rate", moreThan: 0 }] },
      points: { kind: "steps", step: 0.01, amount: 1, target: 0.95, better: "higher" },
    });
    const of = (value: number): unknown[] => {
      const subject = subjectOf({ inputs: rate, incidents: [short] }, { rate: value });
      return [shown(subject, "short"), shown(subject, "short.points")];
    };
    expect([of(0.92), of(0.95), of(0.97), of(0)]).toEqual([
      [1, -3],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it("only count where they have no points", () => {
    const breach: Incident = { id: "breach", names: named("breach"), effect: "deduct" };
    const figure = month([breach], { breach: [{}, {}] });
    expect(figure("breach")).toBe(2);
    expect(figure("incidents.points")).toBe(0);
  });

  it("refuse what a person may not give, and wait for what is missing", () => {
    const judged = deducted("error", { points: { kind: "judged", from: 1, to: 10 } });
    expect(month([judged], { error: [{ points: 10 }, { points: 1 }] })("error.points")).toBe(-11);
    expect(month([judged], { error: [{ points: 0.5 }] })("error.points")).toBe("out of range");
    expect(month([judged], { error: [{}] })("error.points")).toBe("case incomplete");
    expect(month([judged], { error: [{}] })("error")).toBe(1);
  });

  it("aren't configured while their points are blank, though they count", () => {
    const parts: Partial<Scheme> = {
      parameters: [{ id: "blank", names: named("blank"), unit: "points", value: null }],
    };
    const blank = deducted("late", { points: { kind: "each", amount: "blank" } });
    const figure = month([blank], { late: [{}] }, { parts });
    expect(figure("late")).toBe(1);
    expect(figure("late.points")).toBe("not configured");
    expect(month([blank], {}, { parts })("late.points")).toBe(0);
  });

  it("go by the size of each case", () => {
    const late = deducted("late", {
      points: {
        kind: "bySize",
        bands: [
          ["5分钟以内(含)", 1],
          ["5分钟以上(不含)", 5],
        ],
      },
    });
    expect(month([late], { late: [{ size: 5 }, { size: 5.1, times: 2 }] })("late.points")).toBe(-11);
    expect(month([late], { late: [{}] })("late.points")).toBe("case incomplete");
  });

  it("happen where the figures of the period say so", () => {
    const parts: Partial<Scheme> = { total: { base: "marks" } };
    const failed = deducted("failed", {
      when: { all: [{ of: "marks", lessThan: 60 }] },
      toward: "elsewhere",
    });
    const failedWith = (marks: number): unknown =>
      shown(subjectOf({ incidents: [failed], ...parts }, { marks }), "failed");
    expect([failedWith(59), failedWith(60)]).toEqual([1, 0]);
  });

  it("are taken off the indicator they count toward, or else off the total", () => {
    const parts: Partial<Scheme> = {
      indicators: [indicatorOf("conduct", { kind: "deduction" }, { fullPoints: 10 })],
      total: { combine: "sum" },
    };
    const incidents = [deducted("rude", { toward: "conduct" }), deducted("leak")];
    const figure = month(incidents, { rude: [{ times: 3 }], leak: [{}] }, { parts });
    expect(figure("conduct")).toBe(0);
    expect(figure("total")).toBe(-5);
  });

  it("lower the total by what they cost, however many there are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }), (times) => {
        const figure = month(
          [deducted("late", { points: { kind: "each", amount: 0.1 } })],
          { late: times.map((each) => ({ times: each })) },
          { parts: { total: { base: 100 } } },
        );
        const count = times.reduce((sum, each) => sum + each, 0);
        expect(figure("total")).toBe(Number((100 - count / 10).toFixed(10)));
      }),
    );
  });
});

describe("a repetition in the next period (E39)", () => {
  const none = { figure: (id: string) => unsettled({ code: "unknown figure", id }) };
  const run = (repetition: Repetition, length: number): unknown => {
    const amounts = amountsInRun(none, repetition, 5, length, "late");
    if (amounts instanceof Unsettled) return amounts.reason.code;
    return amounts.map((amount) => (amount instanceof Unsettled ? amount.reason.code : amount));
  };

  it("multiplies from the second period on, or the whole run", () => {
    expect(run({ times: 2 }, 1)).toEqual([5]);
    expect(run({ times: 2 }, 3)).toEqual([5, 10, 10]);
    expect(run({ times: 2, applies: "whole run" }, 2)).toEqual([10, 10]);
    expect(run({ times: 2, applies: "whole run" }, 1)).toEqual([5]);
  });

  it("stops at the cap", () => {
    expect(run({ times: 2, cap: 8 }, 2)).toEqual([5, 8]);
    expect(run({ times: 2, cap: 4 }, 1)).toEqual([4]);
  });

  it("leaves the amount to a person where the text does", () => {
    expect(run({ times: 2, applies: "person" }, 2)).toEqual([5, "person decides"]);
  });

  const record = (period: string, count: number): PeriodRecord => ({ period, figure: () => count });
  const costs = (history: readonly PeriodRecord[]): unknown =>
    month(
      [deducted("late", { repetition: { times: 2 } })],
      { late: [{}] },
      { history, period: "2024-03" },
    )("late.points");

  it("goes by the ledger: the period before counts, one further back doesn't", () => {
    expect(costs([])).toBe(-5);
    expect(costs([record("2024-02", 1)])).toBe(-10);
    expect(costs([record("2024-01", 1), record("2024-02", 0)])).toBe(-5);
  });

  it("isn't a repetition where the period between has no record", () => {
    expect(costs([record("2024-01", 1)])).toBe(-5);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firingsOver, proposalsOf } from "../../../core/appraise/escalations";
import type { PeriodRecord } from "../../../core/appraise/facts";
import { unsettled } from "../../../core/appraise/figure";
import type { Subject } from "../../../core/appraise/subject";
import type { Escalation } from "../../../core/schemes/escalation";
import type { Scheme } from "../../../core/schemes/scheme";
import { named, shown, subjectOf } from "./figuresOfScheme";

const rule = (id: string, more: Partial<Escalation> = {}): Escalation => ({
  id,
  names: named(id),
  counts: { incidents: "all" },
  within: "period",
  atLeast: 3,
  effects: [],
  ...more,
});

const incidents: Scheme["incidents"] = [
  { id: "call", names: named("call"), effect: "deduct", points: { kind: "each", amount: 5 } },
  { id: "doze", names: named("doze"), effect: "deduct" },
];

/** A month with so many calls and dozes. */
function month(
  escalations: readonly Escalation[],
  calls: number,
  dozes = 0,
  total: Scheme["total"] = {},
): Subject {
  const cases = new Map([
    ["call", [{ times: calls }]],
    ["doze", [{ times: dozes }]],
  ]);
  return subjectOf({ incidents, escalations, total }, {}, { cases, period: "2024-03" });
}

const firedFor = (more: Partial<Escalation>, counts: readonly number[]): unknown[] =>
  counts.map((calls) => shown(month([rule("often", more)], calls), "often"));

describe("an escalation inside a period", () => {
  it("fires once from its number on", () => {
    expect(firedFor({}, [0, 2, 3, 4, 9])).toEqual([0, 0, 1, 1, 1]);
  });

  it("fires for every block, or for every further case", () => {
    expect(firedFor({ repeat: "every block" }, [2, 3, 5, 6, 9])).toEqual([0, 1, 1, 2, 3]);
    expect(firedFor({ repeat: "every further" }, [2, 3, 5])).toEqual([0, 1, 3]);
  });

  it("doesn't fire beyond its upper limit", () => {
    expect(firedFor({ atMost: 4 }, [3, 4, 5])).toEqual([1, 1, 0]);
  });

  it("counts the incidents it names, or all of them", () => {
    const named = { counts: { incidents: ["call"] } } as const;
    expect(shown(month([rule("often", named)], 2, 2), "often")).toBe(0);
    expect(shown(month([rule("often")], 2, 2), "often")).toBe(1);
  });

  it("goes by the figures of the period where it counts periods", () => {
    const low = rule("low", { counts: { periods: { all: [{ of: "total", lessThan: -9 }] } }, atLeast: 1 });
    expect(shown(month([low], 1), "low")).toBe(0);
    expect(shown(month([low], 2), "low")).toBe(1);
  });

  it("isn't configured while its number is blank", () => {
    const scheme: Partial<Scheme> = {
      incidents,
      parameters: [{ id: "limit", names: named("limit"), unit: "times", value: null }],
      escalations: [rule("often", { atLeast: "limit" })],
    };
    expect(shown(subjectOf(scheme), "often")).toBe("not configured");
  });

  it("takes further points off the total each time it fires", () => {
    const more = rule("often", {
      repeat: "every block",
      effects: [{ kind: "points", effect: "deduct", amount: 10 }],
    });
    expect(shown(month([more], 3), "total")).toBe(-25);
    expect(shown(month([more], 6), "total")).toBe(-50);
  });

  it("sets the total whatever else was deducted (E04: two penalties leave 0)", () => {
    const zero = rule("twice", { atLeast: 2, effects: [{ kind: "total", sets: 0 }] });
    expect(shown(month([zero], 1, 0, { base: 80 }), "total")).toBe(75);
    expect(shown(month([zero], 2, 0, { base: 80 }), "total")).toBe(0);
  });

  it("cuts money by a product of figures", () => {
    const fine = rule("often", { effects: [{ kind: "money", effect: "deduct", factors: ["call", 40] }] });
    expect(shown(month([fine], 3), "money")).toBe(-120);
    expect(shown(month([fine], 2), "money")).toBe(0);
  });

  it("proposes its actions and states while it fires, in the order of the scheme", () => {
    const warn = rule("warn", { effects: [{ kind: "action", action: "warning", names: named("warning") }] });
    const leave = rule("leave", {
      atLeast: 5,
      effects: [{ kind: "state", state: "probation", names: named("probation"), periods: 3 }],
    });
    const proposed = (calls: number): string[] =>
      proposalsOf([warn, leave], month([warn, leave], calls)).map(({ escalation }) => escalation.id);
    expect(proposed(2)).toEqual([]);
    expect(proposed(3)).toEqual(["warn"]);
    expect(proposed(5)).toEqual(["warn", "leave"]);
  });

  it("fires in blocks no more often than at every further case", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 }), (calls, atLeast) => {
        const [once] = firedFor({ atLeast }, [calls]) as [number];
        const [blocks] = firedFor({ atLeast, repeat: "every block" }, [calls]) as [number];
        const [further] = firedFor({ atLeast, repeat: "every further" }, [calls]) as [number];
        expect([once <= blocks, blocks <= further]).toEqual([true, true]);
      }),
    );
  });
});

describe("an escalation over several periods", () => {
  const zeroTwice = rule("zeros", {
    counts: { periods: { all: [{ of: "total", equals: 0 }] } },
    within: "run",
    atLeast: 2,
    effects: [{ kind: "state", state: "probation", names: named("probation"), periods: 3 }],
  });
  const record = (period: string, total: number | null): PeriodRecord => ({
    period,
    figure: (id) => (id === "total" && total !== null ? total : unsettled({ code: "no value", id })),
  });
  const now = (history: readonly PeriodRecord[], base: number): Subject =>
    subjectOf({ total: { base }, escalations: [zeroTwice] }, {}, { history, period: "2024-03" });

  it("goes by the ledger and the period at hand", () => {
    expect(shown(now([record("2024-02", 0)], 0), "zeros")).toBe(1);
    expect(shown(now([record("2024-02", 0)], 30), "zeros")).toBe(0);
    expect(shown(now([record("2024-01", 0), record("2024-02", 0)], 0), "zeros")).toBe(0);
  });

  it("is broken by a month without a record", () => {
    expect(shown(now([record("2024-01", 0)], 0), "zeros")).toBe(0);
  });

  it("isn't met by a month whose figure is unsettled", () => {
    const history = [record("2024-01", 0), record("2024-02", null)];
    expect(shown(now(history, 0), "zeros")).toBe(0);
    expect(firingsOver(zeroTwice, [...history, record("2024-03", 0)], now([], 0))).toEqual([]);
  });

  it("counts the cases of incidents in a year, and the months that had one in a run", () => {
    const calls = (period: string, count: number): PeriodRecord => ({ period, figure: () => count });
    const months = [calls("2024-01", 2), calls("2024-02", 1), calls("2024-03", 2)];
    const subject = now([], 0);
    const often = (within: "run" | "year", atLeast: number): unknown =>
      firingsOver(rule("often", { within, atLeast, counts: { incidents: ["call"] } }), months, subject);
    expect(often("year", 5)).toEqual([2]);
    expect(often("run", 3)).toEqual([2]);
    expect(often("run", 4)).toEqual([]);
  });
});

describe("an escalation over periods", () => {
  it("holds what the ledger kept against the limits of the scheme as it stands", () => {
    const parameters: Scheme["parameters"] = [
      { id: "pass", names: named("pass"), unit: "points", value: 60 },
    ];
    const failing = rule("failing", {
      within: "run",
      atLeast: 2,
      counts: { periods: { all: [{ of: "total", lessThan: "pass" }] } },
    });
    const before: PeriodRecord = {
      period: "2024-02",
      figure: (id) => (id === "total" ? 50 : unsettled({ code: "unknown figure", id })),
    };
    const facts = { history: [before], period: "2024-03" };
    const subject = subjectOf({ parameters, escalations: [failing], total: { base: 40 } }, {}, facts);
    expect(shown(subject, "failing")).toBe(1);
  });
});

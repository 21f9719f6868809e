import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SumBasis } from "../../../core/appraise/basis";
import type { Subject } from "../../../core/appraise/subject";
import { comparePaper, sumOnPaper } from "../../../core/numbers/paper";
import type { Escalation } from "../../../core/schemes/escalation";
import type { Scheme } from "../../../core/schemes/scheme";
import type { TotalRule } from "../../../core/schemes/total";
import type { Values } from "./figuresOfScheme";
import { indicatorOf, named, shown, subjectOf } from "./figuresOfScheme";

const rated = { kind: "rated", from: null, to: null } as const;
const weighted = (id: string, weightPercent: number): ReturnType<typeof indicatorOf> =>
  indicatorOf(id, rated, { weightPercent });
const three = [weighted("a", 50), weighted("b", 30), weighted("c", 20)];

const totalOf = (total: TotalRule, values: Values, more: Partial<Scheme> = {}): unknown =>
  shown(subjectOf({ indicators: three, total, ...more }, values), "total");

function basisOf(subject: Subject): SumBasis {
  const { basis } = subject.result("total");
  if (basis?.part !== "total") throw new Error("the total has no basis");
  return basis;
}

describe("the total", () => {
  it("weighs the points where there are weights, and adds them up where there are none", () => {
    expect(totalOf({}, { a: 90, b: 80, c: 70 })).toBe(83);
    expect(totalOf({ combine: "sum" }, { a: 90, b: 80, c: 70 })).toBe(240);
    const plain = { indicators: ["a", "b"].map((id) => indicatorOf(id, rated, { fullPoints: 50 })) };
    expect(totalOf({}, { a: 40, b: 45 }, plain)).toBe(85);
  });

  it("leaves informative indicators out and counts those outside sections", () => {
    const scheme: Partial<Scheme> = {
      sections: [{ id: "own", names: named("Own") }],
      indicators: [
        indicatorOf("a", rated, { section: "own", fullPoints: 50 }),
        indicatorOf("b", rated, { fullPoints: 50 }),
        indicatorOf("c", rated, { informative: true }),
      ],
    };
    expect(totalOf({}, { a: 40, b: 45, c: 1000 }, scheme)).toBe(85);
  });

  it("starts from a base and takes off what counts toward no item", () => {
    const late = { id: "late", names: named("Late"), effect: "deduct", points: { kind: "each", amount: 5 } };
    const scheme = { total: { base: 100 }, incidents: [late] } as Partial<Scheme>;
    const cases = new Map([["late", [{ times: 3 }]]]);
    expect(shown(subjectOf(scheme), "total")).toBe(100);
    expect(shown(subjectOf(scheme, {}, { cases }), "total")).toBe(85);
  });

  it("keeps its floor and its cap, and has neither unless told", () => {
    expect(totalOf({}, { a: -90, b: 0, c: 0 })).toBe(-45);
    expect(totalOf({ floor: 0 }, { a: -90, b: 0, c: 0 })).toBe(0);
    expect(totalOf({ floor: null, cap: null }, { a: 300, b: 0, c: 0 })).toBe(150);
    expect(totalOf({ cap: 120 }, { a: 300, b: 0, c: 0 })).toBe(120);
    expect(totalOf({ cap: "most" }, { a: 300, b: 0, c: 0, most: 110 })).toBe(110);
  });

  it("is rounded last, by the mode that is stated, and not at all unless told", () => {
    const values = { a: 81.23, b: 80, c: 70 };
    expect(totalOf({}, values)).toBe(78.615);
    expect(totalOf({ digits: 2 }, values)).toBe(78.62);
    expect(totalOf({ digits: 2, mode: "down" }, values)).toBe(78.61);
    expect(totalOf({ digits: 0 }, values)).toBe(79);
    expect(totalOf({ digits: 0, cap: 78.6 }, values)).toBe(79);
  });
});

describe("a total that lacks an item", () => {
  const values = { a: 90, b: null, c: 70 };

  it("isn't there, counts 0, or lets the others make up for it", () => {
    expect(totalOf({}, values)).toBe("no value");
    expect(totalOf({ missing: "not graded" }, values)).toBe("no value");
    expect(totalOf({ missing: "zero" }, values)).toBe(59);
    expect(comparePaper(totalOf({ missing: "renormalise" }, values) as number, 5900 / 70)).toBe(0);
  });

  it("isn't there where every item is missing, whatever the policy", () => {
    for (const missing of ["not graded", "zero", "renormalise"] as const)
      expect(totalOf({ missing }, {})).toBe("no value");
  });

  it("isn't there where a weight is blank: that is no missing value", () => {
    const blank = { id: "weight", names: named("Weight"), unit: "share", value: null } as const;
    const scheme: Partial<Scheme> = {
      parameters: [blank],
      indicators: [weighted("a", 50), indicatorOf("b", rated, { weightPercent: "weight" })],
    };
    expect(totalOf({ missing: "renormalise" }, { a: 90, b: 80 }, scheme)).toBe("not configured");
  });

  it("lets the others of a plain sum make up for it by their full points, where all have some", () => {
    const item = (id: string, fullPoints?: number): ReturnType<typeof indicatorOf> =>
      indicatorOf(id, rated, fullPoints === undefined ? {} : { fullPoints });
    const total = { combine: "sum", missing: "renormalise" } as const;
    const indicators = [item("a", 50), item("b", 30), item("c", 20)];
    expect(totalOf(total, { a: 45, b: 27, c: null }, { indicators })).toBe(90);
    expect(totalOf(total, { a: 45, b: 27, c: 10 }, { indicators })).toBe(82);
    const [, ...others] = indicators;
    expect(totalOf(total, { a: 45, b: 27, c: null }, { indicators: [item("a"), ...others] })).toBe(
      "no value",
    );
  });

  it("isn't there where an item was refused: that isn't missing either", () => {
    const indicators = [weighted("a", 50), indicatorOf("b", { kind: "rated" }, { weightPercent: 50 })];
    for (const missing of ["zero", "renormalise"] as const) {
      expect(totalOf({ missing }, { a: 90, b: 101 }, { indicators })).toBe("out of range");
      expect(totalOf({ missing }, { a: 90, b: "good" }, { indicators })).toBe("not a number");
    }
  });

  it("has terms that add up to it, with weights that keep their proportions and their sum", () => {
    const points = fc.option(fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(points, points, points, (a, b, c) => {
        fc.pre(a !== null || b !== null || c !== null);
        const scheme = { indicators: three, total: { missing: "renormalise" } } as const;
        const subject = subjectOf(scheme, { a, b, c });
        const total = shown(subject, "total") as number;
        const { terms, sum, changes } = basisOf(subject);
        expect(comparePaper(sumOnPaper(terms.map(({ amount }) => amount)), total)).toBe(0);
        expect(comparePaper(sum, total)).toBe(0);
        expect(comparePaper(sumOnPaper(terms.map((term) => term.weightPercent ?? 0)), 100)).toBe(0);
        expect(changes.some(({ by }) => by === "renormalised")).toBe([a, b, c].includes(null));
        const present = [a, b, c].filter((each) => each !== null);
        expect(comparePaper(total, Math.min(...present))).toBeGreaterThanOrEqual(0);
        expect(comparePaper(total, Math.max(...present))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("a total and what changes it", () => {
  it("says in order what made the sum another one", () => {
    const subject = subjectOf(
      { indicators: three, total: { floor: 0, cap: 90.5, digits: 0 } },
      { a: 100, b: 90, c: 85 },
    );
    expect(shown(subject, "total")).toBe(91);
    expect(basisOf(subject)).toMatchObject({
      base: 0,
      sum: 94,
      terms: [
        { id: "a", weightPercent: 50, amount: 50 },
        { id: "b", weightPercent: 30, amount: 27 },
        { id: "c", weightPercent: 20, amount: 17 },
      ],
      changes: [
        { by: "cap", to: 90.5 },
        { by: "rounding", to: 91 },
      ],
    });
  });

  const twice = (effects: Escalation["effects"]): Partial<Scheme> => ({
    indicators: three,
    total: { digits: 0 },
    incidents: [{ id: "late", names: named("Late"), effect: "deduct" }],
    escalations: [
      {
        id: "often",
        names: named("Often late"),
        counts: { incidents: ["late"] },
        within: "period",
        atLeast: 2,
        effects,
      },
    ],
  });
  const withLate = (scheme: Partial<Scheme>, times: number): Subject =>
    subjectOf(scheme, { a: 90, b: 80, c: 70 }, { cases: new Map([["late", [{ times }]]]) });

  it("is set by an escalation that fires, and left alone by one that doesn't", () => {
    const scheme = twice([{ kind: "total", sets: 0 }]);
    expect(shown(withLate(scheme, 1), "total")).toBe(83);
    const subject = withLate(scheme, 2);
    expect(shown(subject, "total")).toBe(0);
    expect(basisOf(subject)).toMatchObject({ sum: 83, changes: [{ by: "escalation", to: 0 }] });
  });

  it("is lowered by the points of an escalation as by a term", () => {
    const scheme = twice([{ kind: "points", effect: "deduct", amount: 10 }]);
    const subject = withLate(scheme, 2);
    expect(shown(subject, "total")).toBe(73);
    expect(basisOf(subject).terms.map(({ amount }) => amount)).toEqual([45, 24, 14, -10]);
    expect(basisOf(withLate(scheme, 1)).terms).toHaveLength(3);
  });

  it("never falls when an item has more points", () => {
    const points = fc.integer({ min: -20, max: 120 });
    const rule = fc.constantFrom<TotalRule>({}, { floor: 0, cap: 100 }, { digits: 0 }, { combine: "sum" });
    fc.assert(
      fc.property(points, points, points, fc.nat({ max: 50 }), rule, (a, b, c, more, total) => {
        const [before, after] = [totalOf(total, { a, b, c }), totalOf(total, { a: a + more, b, c })];
        expect(comparePaper(before as number, after as number)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { DepartmentFacts } from "../../../core/department/departmentFacts";
import type { Grades } from "../../../core/schemes/grades";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Comparison } from "../../../core/whatIf/comparison";
import { compareMonths, compareSchemes } from "../../../core/whatIf/compareSchemes";
import { indicatorOf, named, schemeOf } from "../appraise/figuresOfScheme";
import { departmentOf } from "./departmentOf";

/** Points as rated, three grades, and a bonus of 10.01 yuan a point. */
const scheme = schemeOf({
  indicators: [indicatorOf("work", { kind: "rated" }, { fullPoints: 100, source: sourceOf("Work") })],
  total: { combine: "sum" },
  grades: {
    bands: [
      [">=80", "good"],
      ["60~80", "fair"],
      ["<60", "poor"],
    ],
    edges: "lower",
  },
  pay: { components: [{ id: "bonus", names: named("Bonus"), terms: [{ factors: ["total", 10.01] }] }] },
});
const people = {
  an: { work: 90 },
  bai: { work: 79 },
  cai: { work: 60 },
  deng: { work: 20 },
  fang: { further: 5 },
};

function sourceOf(header: string): NonNullable<NonNullable<Scheme["indicators"]>[number]["source"]> {
  return {
    aggregate: "last",
    columns: { en: [header], "zh-CN": [header], "zh-TW": [header] },
    reads: "number",
  };
}

function compared(facts: DepartmentFacts, changed: Scheme, replaces?: string): Comparison {
  const found = compareSchemes(facts, changed, replaces);
  if ("fault" in found) throw new Error(found.fault.code);
  return found;
}

const moves = ({ people: all }: Comparison): Record<string, string> =>
  Object.fromEntries(all.map(({ member, move }) => [member.key, move]));

describe("compareSchemes", () => {
  it("says who moves from which grade to which, and who stays", () => {
    const grades: Grades = {
      bands: [
        [">=79", "good"],
        ["65~79", "fair"],
        ["<65", "poor"],
      ],
      edges: "lower",
    };
    const found = compared(departmentOf(scheme, people), { ...scheme, grades });
    expect(moves(found)).toEqual({ an: "stays", bai: "up", cai: "down", deng: "stays", fang: "stays" });
    const bai = found.people.find(({ member }) => member.key === "bai");
    expect(bai?.before.outcome).toEqual({ kind: "grade", grade: "fair" });
    expect(bai?.after.outcome).toEqual({ kind: "grade", grade: "good" });
    expect(found.distribution).toEqual([
      { outcome: "grade", grade: "good", before: 1, after: 2 },
      { outcome: "grade", grade: "fair", before: 2, after: 0 },
      { outcome: "grade", grade: "poor", before: 1, after: 2 },
      { outcome: "none", before: 1, after: 1 },
    ]);
  });

  it("adds the pay up to the cent before and after", () => {
    const pay = {
      components: [{ id: "bonus", names: named("Bonus"), terms: [{ factors: ["total", 10.1] }] }],
    };
    const { payYuan, meanTotal } = compared(departmentOf(scheme, people), { ...scheme, pay });
    // 90 + 79 + 60 + 20 = 249 points; 249 × 10.01 = 2492.49; 249 × 10.10 = 2514.90.
    expect(payYuan).toEqual({ before: 2492.49, after: 2514.9, change: 22.41 });
    expect(meanTotal).toEqual({ before: 62.25, after: 62.25, change: 0 });
  });

  it("says who is graded that wasn't, and who no longer is and why", () => {
    const further = indicatorOf("further", { kind: "rated" }, { fullPoints: 10 });
    const asksMore = { ...scheme, indicators: [...(scheme.indicators ?? []), further] };
    const lenient = { ...asksMore, total: { combine: "sum", missing: "zero" } } as const;
    expect(moves(compared(departmentOf(scheme, people), lenient))).toMatchObject({ fang: "becomes graded" });
    const { people: all } = compared(departmentOf(scheme, people), asksMore);
    const an = all.find(({ member }) => member.key === "an");
    expect(an?.move).toBe("becomes ungraded");
    expect(an?.after.outcome).toEqual({ kind: "none", reason: { code: "no value", id: "further" } });
  });

  it("doesn't say which grade is better where rules give them, or the labels are others", () => {
    const grades: Grades = {
      rules: [
        { when: { all: [{ of: "rank", equals: 1 }] }, gives: ["fair"] },
        { when: { all: [{ of: "rankFromLast", equals: 1 }] }, gives: ["good", "fair"] },
        { when: { all: [{ of: "total", atLeast: 0 }] }, gives: ["C"] },
      ],
    };
    const found = compared(departmentOf(scheme, people), { ...scheme, grades });
    // Both labels are known to the bands before, so a change between them has a direction.
    expect(moves(found)).toEqual({ an: "down", bai: "other", cai: "other", deng: "other", fang: "stays" });
    expect(found.distribution.map(({ outcome, grade, after }) => [grade ?? outcome, after])).toEqual([
      ["fair", 1],
      ["good", 0],
      ["C", 2],
      ["poor", 0],
      ["choice", 1],
      ["none", 1],
    ]);
  });

  it("doesn't use values that the changed scheme takes from elsewhere", () => {
    const elsewhere = {
      ...scheme,
      indicators: [indicatorOf("work", { kind: "rated" }, { fullPoints: 100, source: sourceOf("Other") })],
    };
    const found = compared(departmentOf(scheme, people), elsewhere);
    expect(found.notRead).toEqual([named("work")]);
    expect(moves(found)).toMatchObject({ an: "becomes ungraded" });
  });

  it("takes the place of the scheme of its id, the one named, or the only one; otherwise asks which", () => {
    const facts = departmentOf(scheme, people);
    const other = { ...scheme, id: "other" };
    expect(compared(facts, other).before.id).toBe("tested");
    const both = {
      ...facts,
      schemes: [...facts.schemes, ...departmentOf(other, { wu: { work: 1 } }).schemes],
    };
    expect(compared(both, other).people.map(({ member }) => member.key)).toEqual(["wu"]);
    expect(compared(both, { ...scheme, id: "third" }, "other").before.id).toBe("other");
    expect(compareSchemes(both, { ...scheme, id: "third" })).toMatchObject({
      fault: { code: "nothing to replace", known: [{ id: "tested" }, { id: "other" }] },
    });
  });
});

describe("compareMonths", () => {
  it("lets runs of later months go by the earlier ones as the changed scheme grades them", () => {
    const withRun = (limit: number): Scheme => ({
      ...scheme,
      pay: { components: [{ id: "fine", names: named("Fine"), terms: [{ factors: ["money"] }] }] },
      escalations: [
        {
          id: "low_again",
          names: named("Low two months running"),
          counts: { periods: { all: [{ of: "total", lessThan: limit }] } },
          within: "run",
          atLeast: 2,
          effects: [{ kind: "money", effect: "deduct", factors: [50] }],
        },
      ],
    });
    const months = ["2026-05", "2026-06"].map((month) =>
      departmentOf(withRun(60), { an: { work: 70 }, bai: { work: 90 } }, {}, month),
    );
    const found = compareMonths(months, withRun(75));
    if ("fault" in found) throw new Error(found.fault.code);
    expect(found.map(({ month, payYuan }) => [month, payYuan])).toEqual([
      ["2026-05", { before: 0, after: 0, change: 0 }],
      ["2026-06", { before: 0, after: -50, change: -50 }],
    ]);
  });
});

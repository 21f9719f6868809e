import { describe, expect, it } from "vitest";
import { isMemberGradeAllowed } from "../../../core/appraise/grades";
import { Unsettled } from "../../../core/appraise/figure";
import type { Grades, GradeRule, Ranking } from "../../../core/schemes/grades";
import type { Scheme } from "../../../core/schemes/scheme";
import { named, shown, subjectOf, subjectsOf } from "./figuresOfScheme";

const FIRST: GradeRule = { when: { all: [{ of: "rank", equals: 1 }] }, gives: ["A"] };
const HIGH: GradeRule = { when: { all: [{ of: "total", atLeast: 92 }] }, gives: ["A"] };
const SECOND: GradeRule = { when: { all: [{ of: "rank", equals: 2 }] }, gives: ["B"] };
const LAST: GradeRule = {
  when: {
    all: [
      { of: "rankFromLast", equals: 1 },
      { of: "total", lessThan: 35 },
    ],
  },
  gives: ["D", "E"],
};
const OTHERS: GradeRule = { when: { all: [{ of: "total", atLeast: 35 }] }, gives: ["C"] };

const contest = (grades: Grades, ranking: Ranking = {}): Partial<Scheme> => ({
  total: { base: "contest" },
  ranking,
  grades,
});

/** A figure of each team, by their totals. */
function ofTeams(
  totals: readonly (number | null)[],
  id: string,
  {
    rules = [FIRST, HIGH, SECOND, LAST, OTHERS],
    ranking = {},
  }: { rules?: GradeRule[]; ranking?: Ranking } = {},
): unknown[] {
  return subjectsOf(
    contest({ rules }, ranking),
    totals.map((total) => ({ contest: total })),
  ).map((team) => shown(team, id));
}

describe("grades by rules", () => {
  it("come from the first rule that holds", () => {
    expect(ofTeams([100, 96, 60], "grade")).toEqual(["A", "A", "C"]);
    expect(ofTeams([100, 96, 60], "grade", { rules: [FIRST, SECOND, HIGH, OTHERS] })).toEqual([
      "A",
      "B",
      "C",
    ]);
  });

  it("include the limit that a rule names", () => {
    expect(ofTeams([100, 95, 92, 91], "grade")).toEqual(["A", "A", "A", "C"]);
    expect(ofTeams([80, 70, 35], "grade")).toEqual(["A", "B", "C"]);
  });

  it("are left to a person among several, never picked", () => {
    const last = subjectsOf(
      contest({ rules: [LAST] }),
      [50, 34].map((total) => ({ contest: total })),
    )[1];
    const grade = last?.figure("grade");
    expect(grade).toBeInstanceOf(Unsettled);
    expect(grade instanceof Unsettled && grade.reason).toEqual({
      code: "person decides",
      id: "grade",
      among: ["D", "E"],
    });
    expect(last?.result("grade").basis).toEqual({ part: "rule", rule: 1, among: ["D", "E"] });
  });

  it("are missing where no rule holds (E02: below 35 but not the worst)", () => {
    expect(ofTeams([80, 70, 28, 14], "grade")).toEqual(["A", "B", "no rule holds", "person decides"]);
  });

  it("aren't given to a team without a total, which isn't ranked either", () => {
    expect(ofTeams([80, null, 70], "grade")).toEqual(["A", "no value", "B"]);
  });

  it("wait for a figure that an earlier rule needs, instead of going on to the next rule", () => {
    const rules = [{ when: { all: [{ of: "praised", is: true }] }, gives: ["A"] }, OTHERS];
    expect(ofTeams([80], "grade", { rules })).toEqual(["unknown figure"]);
  });
});

describe("ranks", () => {
  it("count from the first and from the last", () => {
    expect(ofTeams([10, 30, 20], "rank")).toEqual([3, 1, 2]);
    expect(ofTeams([10, 30, 20], "rankFromLast")).toEqual([1, 3, 2]);
  });

  it("make everybody last who shares the last place, whatever ties do to the first", () => {
    for (const ties of ["best", "average", "worst", "dense"] as const)
      expect(ofTeams([30, 10, 10], "rankFromLast", { ranking: { ties } })).toEqual([3, 1, 1]);
  });

  it("treat ties as the scheme says", () => {
    expect(ofTeams([90, 90, 80], "rank", { ranking: { ties: "best" } })).toEqual([1, 1, 3]);
    expect(ofTeams([90, 90, 80], "rank", { ranking: { ties: "dense" } })).toEqual([1, 1, 2]);
    expect(ofTeams([90, 90, 80], "rank", { ranking: { ties: "worst" } })).toEqual([2, 2, 3]);
    expect(ofTeams([90, 90, 80], "rank", { ranking: { ties: "average" } })).toEqual([1.5, 1.5, 3]);
  });

  it("put the lowest total first where lower is better", () => {
    expect(ofTeams([10, 30, 20], "rank", { ranking: { order: "low" } })).toEqual([1, 3, 2]);
    expect(ofTeams([10, 30, 20], "rankFromLast", { ranking: { order: "low" } })).toEqual([3, 1, 2]);
  });
});

describe("grades by bands", () => {
  const grades: Grades = {
    bands: [
      ["90分以上", "excellent", 1800],
      ["60分以上", "pass", ""],
    ],
    columns: [
      { id: "label", names: named("Grade") },
      { id: "wage", names: named("Wage") },
    ],
  };
  const person = (total: number): ReturnType<typeof subjectOf> =>
    subjectOf(contest({ ...grades, edges: "lower" }), { contest: total });

  it("give every column of the row", () => {
    expect(shown(person(90), "grade")).toBe("excellent");
    expect(shown(person(90), "grade.wage")).toBe(1800);
  });

  it("aren't configured where a cell is blank", () => {
    expect(shown(person(75), "grade.wage")).toBe("not configured");
  });

  it("are missing below the lowest band", () => {
    expect(shown(person(59.9), "grade")).toBe("bands");
    expect(shown(person(59.9), "grade.wage")).toBe("bands");
  });
});

describe("member grades", () => {
  const rows = [{ team: "A", allowed: ["A", "B"] }];

  it("are allowed or refused by the team's grade", () => {
    expect(isMemberGradeAllowed(rows, "A", "B")).toBe(true);
    expect(isMemberGradeAllowed(rows, "A", "C")).toBe(false);
  });

  it("are undefined where the scheme has no row for the team's grade (E03: group E)", () => {
    expect(isMemberGradeAllowed(rows, "E", "E")).toBeInstanceOf(Unsettled);
  });
});

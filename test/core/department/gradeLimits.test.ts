import { describe, expect, it } from "vitest";
import { factsOf } from "../../../core/appraise/facts";
import type { Appraisee } from "../../../core/department/departmentFacts";
import { gradeDepartment } from "../../../core/department/gradeDepartment";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Language } from "../../../core/words/language";
import { renderDepartmentMessage } from "../../../core/words/renderDepartment";
import { indicatorOf, schemeOf } from "../appraise/figuresOfScheme";

const scored = (more: Partial<Scheme>): Scheme =>
  schemeOf({
    indicators: [indicatorOf("score", { kind: "rated", to: null })],
    total: {},
    grades: {
      bands: [
        ["90以上", "A"],
        ["80~90(不含)", "B"],
        ["80以下(不含)", "C"],
      ],
    },
    ...more,
  });

const appraisee = (name: string, score: number, team?: string): Appraisee => ({
  kind: team === undefined ? "team" : "person",
  member: { key: name, name, ...(team !== undefined && { team }) },
  facts: factsOf(new Map([["score", score]])),
  unread: [],
});

function said(
  schemes: readonly { scheme: Scheme; appraisees: readonly Appraisee[] }[],
  language: Language,
): string[] {
  const facts = {
    month: "2026-06",
    monthsInData: ["2026-06"],
    calendar: { holidays: new Set<number>(), makeUpDays: new Set<number>() },
    schemes,
    notGraded: [],
    findings: [],
  };
  return gradeDepartment(facts).findings.map(({ message }) => {
    const { what, remedy } = renderDepartmentMessage(message, language);
    return `${what} ${remedy}`;
  });
}

describe("limits on grades", () => {
  const teams = scored({
    id: "teams",
    appraises: "team",
    memberGrades: [
      { team: "A", allowed: ["A", "B"] },
      { team: "B", allowed: ["B", "C"] },
    ],
  });
  const people = scored({ id: "people" });
  const department = [
    { scheme: teams, appraisees: [appraisee("North", 95), appraisee("South", 85)] },
    {
      scheme: people,
      appraisees: [
        appraisee("Ann", 95, "North"),
        appraisee("Bob", 70, " north "),
        appraisee("Cy", 92, "South"),
      ],
    },
  ];

  it("name the members whose grade their team's grade doesn't allow", () => {
    expect(said(department, "en")).toEqual([
      expect.stringMatching(/^Cy has A; a member of South \(B\) may have B, C\./),
      expect.stringMatching(/^Bob has C; a member of .*north.* \(A\) may have A, B\./),
    ]);
    expect(said(department, "zh-CN")[0]).toMatch(/^Cy为 A；South（B）的成员只能是 B、C。/);
  });

  const shares = (...forced: NonNullable<Scheme["forcedShares"]>): string[] =>
    said(
      [
        {
          scheme: scored({ forcedShares: forced }),
          appraisees: [99, 97, 95, 85, 84, 70].map((score, index) => appraisee(`P${index + 1}`, score, "x")),
        },
      ],
      "en",
    );

  it("say which grades too many or too few have, and who is nearest", () => {
    expect(shares({ grade: "A", atMostPercent: 20 })).toEqual([
      "Tested: 3 of 6 have A, where 0 to 1 are wanted. Nearest by rank: P2, P3. A person decides.",
    ]);
    expect(shares({ grade: "C", atLeastPercent: 30 })).toEqual([
      "Tested: 1 of 6 have C, where 2 to 6 are wanted. Nearest by rank: P5. A person decides.",
    ]);
    expect(shares({ grade: "A", atLeastPercent: 60 })).toEqual([
      "Tested: 3 of 6 have A, where 4 to 6 are wanted. Nearest by rank: P4. A person decides.",
    ]);
  });

  it("are silent where they are kept, on the edge too", () => {
    expect(
      shares({ grade: "A", atLeastPercent: 50, atMostPercent: 50 }, { grade: "B", atMostPercent: 34 }),
    ).toEqual([]);
  });
});

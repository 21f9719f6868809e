import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { PeriodRecord } from "../../../core/appraise/facts";
import type { DepartmentResult, GradedAppraisee } from "../../../core/department/departmentResult";
import { gradeDepartment } from "../../../core/department/gradeDepartment";
import { readDepartment } from "../../../core/department/read/readDepartment";
import { readSchemeSheet } from "../../../core/schemeSheet/readSchemeSheet";
import { schemeSheetsIn } from "../../../core/schemeSheet/schemeSheetsIn";
import { checkForGrading } from "../../../core/schemes/checkForGrading";
import type { Scheme } from "../../../core/schemes/scheme";
import { sampleSchemes } from "../../../local/sample/makeSample";
import { SAMPLE_FILE } from "../../../local/sample/samplePath";
import { SAMPLE_MONTHS } from "../../../local/sample/rows/sampleDays";
import { XlsxWorkbook } from "../../../local/xlsx/xlsxWorkbook";

const schemes: Scheme[] = [];
const months = new Map<string, DepartmentResult>();

/** Grades the sample's months in order, each with those before it as its history. */
async function gradeMonths(): Promise<void> {
  const content = await new XlsxWorkbook(readFileSync(SAMPLE_FILE), SAMPLE_FILE).read();
  for (const sheet of schemeSheetsIn(content)) {
    const read = readSchemeSheet(sheet);
    expect(read.findings).toEqual([]);
    if (read.scheme) schemes.push(read.scheme);
  }
  const history = new Map<string, PeriodRecord[]>();
  const known = (key: string): PeriodRecord[] => history.get(key) ?? [];
  for (const month of SAMPLE_MONTHS) {
    const facts = readDepartment(content, schemes, { month });
    if ("fault" in facts) throw new Error(facts.fault.code);
    const withHistory = facts.schemes.map(({ scheme, appraisees }) => ({
      scheme,
      appraisees: appraisees.map((each) => ({
        ...each,
        facts: { ...each.facts, history: [...known(each.member.key)] },
      })),
    }));
    const result = gradeDepartment({ ...facts, schemes: withHistory });
    months.set(month, result);
    for (const { appraisee, subject } of result.schemes.flatMap(({ graded }) => graded)) {
      const { key } = appraisee.member;
      history.set(key, [...known(key), { period: month, figure: (id) => subject.figure(id) }]);
    }
  }
}

function gradedIn(month: string, name: string): GradedAppraisee {
  const all = months.get(month)?.schemes.flatMap(({ graded }) => graded) ?? [];
  const found = all.find(({ appraisee }) => appraisee.member.name === name);
  if (!found) throw new Error(`${name} isn't there in ${month}.`);
  return found;
}

const proposed = (month: string, name: string): string[] =>
  gradedIn(month, name).proposals.map(({ escalation }) => escalation.id);

describe("the sample department", () => {
  beforeAll(gradeMonths, 60_000);

  it("says in its sheets the schemes that its maker means, and all of them can be graded by", () => {
    expect(schemes).toEqual(sampleSchemes());
    for (const scheme of schemes) expect(checkForGrading(scheme)).toEqual([]);
  });

  it("is graded whole: three posts and six teams, with errors nowhere", () => {
    for (const [month, { schemes: graded, findings }] of months) {
      const counts = graded.map((each) => each.graded.length);
      expect([month, counts]).toEqual([
        month,
        [24, month === "2026-04" ? 7 : 8, month === "2026-06" ? 9 : 10, 6],
      ]);
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    }
  });

  it("leads to a warning by a count in a month", () => {
    expect(proposed("2026-06", "侯天宇")).toEqual(["phone_three"]);
    expect(gradedIn("2026-06", "侯天宇").total).toBe(100 - 3 * 5 - 10);
  });

  it("leads to a bonus by a run of three months, once", () => {
    expect(SAMPLE_MONTHS.map((month) => gradedIn(month, "韦思远").moneyYuan)).toEqual([
      undefined,
      undefined,
      200,
    ]);
  });

  it("leads to a decision by a count in a year", () => {
    expect(SAMPLE_MONTHS.map((month) => new Set(proposed(month, "黎安然")).size)).toEqual([0, 0, 1]);
    expect(proposed("2026-06", "黎安然")).toContain("three_last_places");
  });

  it("leads to probation by two months with 0 points", () => {
    expect(SAMPLE_MONTHS.map((month) => gradedIn(month, "林可欣").total)).toEqual([0, 0, 88]);
    expect(proposed("2026-05", "林可欣")).toEqual(["two_penalties", "zero_months"]);
  });

  it("doubles what is repeated in the next month", () => {
    expect(SAMPLE_MONTHS.map((month) => gradedIn(month, "薛文涛").total)).toEqual([100, 95, 90]);
  });

  it("ranks the teams, grades them by place and total, and leaves the last one to a person", () => {
    const [, , , teams] = months.get("2026-06")?.schemes ?? [];
    expect(teams?.graded.map(({ grade, gradeChoices }) => grade ?? gradeChoices)).toEqual([
      "A",
      "B",
      "C",
      "C",
      "C",
      ["D", "E"],
    ]);
  });
});

import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { GradedAppraisee } from "../../../core/department/departmentResult";
import { schemesOfWorkbook } from "../../../core/department/run/schemesOfWorkbook";
import type { MonthRun } from "../../../core/department/runMonth";
import { runMonth } from "../../../core/department/runMonth";
import { readLedger } from "../../../core/ledger/readLedger";
import { statesIn } from "../../../core/ledger/statesIn";
import { checkForGrading } from "../../../core/schemes/checkForGrading";
import { contentAfter } from "../../../core/workbook/contentAfter";
import type { WorkbookContent } from "../../../core/workbook/port";
import { sampleSchemes } from "../../../local/sample/makeSample";
import { SAMPLE_MONTHS } from "../../../local/sample/rows/sampleDays";
import { SAMPLE_FILE } from "../../../local/sample/samplePath";
import { XlsxWorkbook } from "../../../local/xlsx/xlsxWorkbook";

let content: WorkbookContent;
const months = new Map<string, MonthRun>();

function run(on: WorkbookContent, month: string): MonthRun {
  const done = runMonth(on, [], { month, language: "zh-CN" });
  if ("fault" in done) throw new Error(done.fault.code);
  return done;
}

function gradedIn(month: string, name: string): GradedAppraisee {
  const all = months.get(month)?.result.schemes.flatMap(({ graded }) => graded) ?? [];
  const found = all.find(({ appraisee }) => appraisee.member.name === name);
  if (!found) throw new Error(`${name} isn't there in ${month}.`);
  return found;
}

const proposed = (month: string, name: string): string[] =>
  gradedIn(month, name).proposals.map(({ escalation }) => escalation.id);

describe("the sample department", () => {
  beforeAll(async () => {
    content = await new XlsxWorkbook(readFileSync(SAMPLE_FILE), SAMPLE_FILE).read();
    for (const month of SAMPLE_MONTHS) months.set(month, run(content, month));
  }, 60_000);

  it("says in its sheets the schemes that its maker means, and all of them can be graded by", () => {
    const schemes = sampleSchemes();
    expect(schemesOfWorkbook(content, [])).toEqual(schemes);
    for (const scheme of schemes) expect(checkForGrading(scheme)).toEqual([]);
  });

  it("holds the months before the last one in a sound ledger, published", () => {
    const ledger = readLedger(content);
    expect(ledger.months).toEqual(["2026-04", "2026-05"]);
    expect(ledger.months.map((month) => ledger.isPublished(month))).toEqual([true, true]);
    expect([ledger.findings, ledger.parts.damages]).toEqual([[], []]);
  });

  it("is graded whole: three posts and six teams twice, with nothing to look into", () => {
    for (const [month, { result }] of months) {
      const counts = result.schemes.map(({ graded }) => graded.length);
      const expected = [24, month === "2026-04" ? 7 : 8, month === "2026-06" ? 9 : 10, 6, 6];
      expect([month, counts]).toEqual([month, expected]);
      expect(result.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    }
  });

  it("gives the published months the results that its ledger has", () => {
    for (const month of ["2026-04", "2026-05"])
      expect(months.get(month)?.changes.filter(({ sheet }) => sheet === "考核台账")).toEqual([]);
  });

  it("has nothing to change once its last month is graded", () => {
    const first = months.get("2026-06")?.changes ?? [];
    expect(first.length).toBeGreaterThan(0);
    expect(run(contentAfter(content, first), "2026-06").changes).toEqual([]);
  });

  it("leads to a warning by a count in a month", () => {
    expect(proposed("2026-06", "侯天宇")).toEqual(["phone_three"]);
    expect(gradedIn("2026-06", "侯天宇").total).toBe(100 - 3 * 5 - 10);
  });

  it("leads to a bonus by a run of three months, once", () => {
    const money = SAMPLE_MONTHS.map((month) => gradedIn(month, "韦思远").moneyYuan);
    expect(money).toEqual([undefined, undefined, 200]);
  });

  it("leads to a decision by a count in a year", () => {
    expect(SAMPLE_MONTHS.map((month) => new Set(proposed(month, "黎安然")).size)).toEqual([0, 0, 1]);
    expect(proposed("2026-06", "黎安然")).toContain("three_last_places");
  });

  it("leads to probation by two months with 0 points, which lasts into the next month", () => {
    expect(SAMPLE_MONTHS.map((month) => gradedIn(month, "林可欣").total)).toEqual([0, 0, 88]);
    expect(proposed("2026-05", "林可欣")).toEqual(["two_penalties", "zero_months"]);
    expect(statesIn(readLedger(content), "2026-06").map(({ state }) => state)).toEqual(["probation"]);
  });

  it("doubles what is repeated in the next month", () => {
    expect(SAMPLE_MONTHS.map((month) => gradedIn(month, "薛文涛").total)).toEqual([100, 95, 90]);
  });

  it("ranks the teams, grades them by their points in the contest, and leaves the last one to a person", () => {
    const [, , , contest, teams] = months.get("2026-06")?.result.schemes ?? [];
    const totals = (of: typeof teams): unknown[] =>
      (of?.graded ?? []).map(({ appraisee, total }) => [appraisee.member.name, total]);
    expect(totals(teams)).toEqual(totals(contest));
    const grades = teams?.graded.map(({ grade, gradeChoices }) => grade ?? gradeChoices);
    expect(grades).toEqual(["A", "B", "C", "C", "C", ["D", "E"]]);
  });
});

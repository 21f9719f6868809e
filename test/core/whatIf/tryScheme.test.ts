import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { gradeDepartment } from "../../../core/department/gradeDepartment";
import { gradeGradually } from "../../../core/department/gradeGradually";
import type { GradedScheme } from "../../../core/department/departmentResult";
import { schemesOf } from "../../../core/schemeSheet/schemesOf";
import type { Scheme } from "../../../core/schemes/scheme";
import { compareOnWorkbook } from "../../../core/whatIf/compareOnWorkbook";
import type { Comparison } from "../../../core/whatIf/comparison";
import { tryScheme } from "../../../core/whatIf/tryScheme";
import { WorkbookMonth } from "../../../core/whatIf/workbookMonth";
import type { WorkbookContent } from "../../../core/workbook/port";
import { SAMPLE_FILE } from "../../../local/sample/samplePath";
import { XlsxWorkbook } from "../../../local/xlsx/xlsxWorkbook";
import { runToEnd } from "./runToEnd";

let content: WorkbookContent;
let scheme: Scheme;
let latest: WorkbookMonth;
beforeAll(async () => {
  content = await new XlsxWorkbook(readFileSync(SAMPLE_FILE), SAMPLE_FILE).read();
  const [first] = schemesOf(content);
  if (!first?.scheme) throw new Error("The sample has no scheme.");
  scheme = first.scheme;
  latest = read(scheme);
});

function read(of: Scheme, month?: string): WorkbookMonth {
  const [found] = runToEnd(
    WorkbookMonth.readGradually(content, [], of, month === undefined ? {} : { month }),
  );
  if ("fault" in found) throw new Error(found.fault.code);
  return found;
}

function tried(month: WorkbookMonth, changed: Scheme): Comparison {
  const under = month.under(changed);
  if ("fault" in under) throw new Error(under.fault.code);
  const [was] = runToEnd(gradeGradually(month.before));
  return runToEnd(tryScheme(month.month, was, under))[0].comparison;
}

const withoutSchemes = ({ before, after, ...rest }: Comparison): Omit<Comparison, "before" | "after"> => {
  expect([typeof before, typeof after]).toEqual(["object", "object"]);
  return rest;
};

/** Changes of a scheme of the kinds that people make while they look at the preview. */
const changes: Readonly<Record<string, (scheme: Scheme) => Scheme>> = {
  nothing: (same) => same,
  "a weight": ({ indicators = [], ...rest }) => ({
    ...rest,
    indicators: indicators.map((each, at) => (at === 0 ? { ...each, weightPercent: 20 } : each)),
  }),
  "another column": ({ indicators = [], ...rest }) => ({
    ...rest,
    indicators: indicators.map((each, at) => {
      const other = indicators[at + 1]?.source;
      return at === 0 && other ? { ...each, source: other } : each;
    }),
  }),
  "an incident less": ({ incidents = [], ...rest }) => ({
    ...rest,
    incidents: incidents.slice(1),
    escalations: [],
    choices: [],
  }),
};

describe("a scheme tried on a month that was read once", () => {
  it.each(Object.keys(changes))("comes to what reading the workbook under both comes to: %s", (name) => {
    const changed = changes[name]?.(scheme) ?? scheme;
    const compared = compareOnWorkbook(content, [], changed);
    if ("fault" in compared) throw new Error(compared.fault.code);
    const [comparison] = compared;
    if (!comparison) throw new Error("Nobody is under the scheme.");
    // What was read for another change before must not show in this one.
    tried(latest, changes["another column"]?.(scheme) ?? scheme);
    expect(withoutSchemes(tried(latest, changed))).toEqual(withoutSchemes(comparison));
  });

  it("can be stopped between any two people", () => {
    const month = latest;
    const [graded, stops] = runToEnd(gradeGradually(month.before));
    expect(stops).toBeGreaterThanOrEqual(2 * graded.graded.length);
    const [whole] = gradeDepartment({
      month: month.month,
      monthsInData: [],
      calendar: { holidays: new Set(), makeUpDays: new Set() },
      schemes: [month.before],
      notGraded: [],
      findings: [],
    }).schemes;
    const results = ({ graded: all }: GradedScheme) =>
      all.map(({ appraisee, total, grade, rank, payYuan }) => [
        appraisee.member.key,
        total,
        grade,
        rank,
        payYuan,
      ]);
    expect(results(graded)).toEqual(whole && results(whole));
  });

  it("is tried on another month where one is asked for, and says which one is to be replaced where that isn't plain", () => {
    const [first = ""] = latest.monthsInData;
    expect(read(scheme, first).month).toBe(first);
    const foreign = { ...scheme, id: "foreign" };
    expect(runToEnd(WorkbookMonth.readGradually(content, [], foreign))[0]).toMatchObject({
      fault: { code: "nothing to replace" },
    });
    expect(
      runToEnd(WorkbookMonth.readGradually(content, [], foreign, { replaces: scheme.id }))[0],
    ).toBeInstanceOf(WorkbookMonth);
  });
});

import { describe, expect, it } from "vitest";
import { runMonth } from "../../../core/department/runMonth";
import type { PeriodRun } from "../../../core/department/runPeriod";
import { runPeriod } from "../../../core/department/runPeriod";
import { schemeSheetChanges } from "../../../core/schemeSheet/schemeSheetChanges";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import type { Scheme } from "../../../core/schemes/scheme";
import type { CellContent } from "../../../core/workbook/change";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { named, SERVICE } from "../ledger/department";

/** Three months of Ann and Bob; Cy joined in the last one, and has a year-end score with Ann. */
const SHEETS: Record<string, readonly (readonly CellContent[])[]> = {
  Roster: [
    ["Name", "Employee number", "Scheme", "Base wage", "Year-end score"],
    ["Ann", "K1", "service", 4000, 80],
    ["Bob", "K2", "service", 4100, null],
    ["Cy", "K3", "service", 4200, 60],
  ],
  Figures: [
    ["Date", "Name", "Quality", "Speed"],
    ["2026-04-20", "Ann", 70, 60],
    ["2026-04-20", "Bob", 50, 60],
    ["2026-05-20", "Ann", 80, 60],
    ["2026-05-20", "Bob", 60, 60],
    ["2026-06-20", "Ann", 90, 60],
    ["2026-06-20", "Bob", 55, 60],
    ["2026-06-20", "Cy", 75, 60],
  ],
};

/** 60 % the mean of the periods, 40 % the year's end (E64). */
const YEAR: Scheme = {
  version: 2,
  id: "year",
  names: named("Year"),
  frequency: "year",
  inputs: [
    { id: "periods", names: named("Periods"), unit: "points", list: true },
    { id: "year_end", names: named("Year-end score"), unit: "points" },
  ],
  indicators: [
    {
      id: "score",
      names: named("Score"),
      method: { kind: "periods", of: "periods", yearEnd: "year_end", periodShare: 0.6 },
    },
  ],
  total: { combine: "sum" },
};

/** A workbook in which three months were run, with schemes in sheets of their own. */
async function graded(schemes: readonly Scheme[], months = ["04", "05", "06"]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(SHEETS);
  for (const scheme of schemes) {
    const sheet = writeSchemeSheet(scheme, "en");
    await workbook.apply([
      { kind: "add sheet", sheet: sheet.name },
      ...schemeSheetChanges(sheet.name, sheet),
    ]);
  }
  for (const month of months) {
    const run = runMonth(await workbook.read(), [], { language: "en", month: `2026-${month}` });
    if ("fault" in run) throw new Error(run.fault.code);
    await workbook.apply(run.changes);
  }
  return workbook;
}

async function score(workbook: MemoryWorkbook, period: string): Promise<PeriodRun> {
  const run = runPeriod(await workbook.read(), [], { period, language: "en" });
  if ("fault" in run) throw new Error(run.fault.code);
  await workbook.apply(run.changes);
  return run;
}

const standings = ({ result }: PeriodRun): unknown[] =>
  result.schemes.flatMap(({ scheme, graded: people }) =>
    people.map(({ appraisee, total, rank, grade }) => [scheme.id, appraisee.member.name, total, rank, grade]),
  );

describe("runPeriod", () => {
  it("takes the mean of the months that each person has, ranked and graded by the monthly scheme's bands", async () => {
    const workbook = await graded([SERVICE]);
    const run = await score(workbook, "2026-Q2");
    expect(standings(run)).toEqual([
      ["service-quarter", "Ann", 80, 1, "A"],
      ["service-quarter", "Cy", 75, 2, "B"],
      ["service-quarter", "Bob", 55, 3, "C"],
    ]);
    expect(run.result.findings.map(({ message }) => message)).toMatchObject([
      {
        code: "months of period",
        counted: ["2026-04", "2026-05", "2026-06"],
        lacking: [],
        open: ["2026-04", "2026-05", "2026-06"],
      },
    ]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Results 2026-Q2", "Findings 2026-Q2"]),
    );
  });

  it("writes nothing the second time, and nothing that months are read from", async () => {
    const workbook = await graded([SERVICE]);
    await score(workbook, "2026");
    expect((await score(workbook, "2026")).changes).toEqual([]);
    const june = runMonth(await workbook.read(), [], { language: "en", month: "2026-06" });
    expect(june).toMatchObject({ changes: [] });
  });

  it("scores by the workbook's own scheme for the period, with what the sheets say beside the months", async () => {
    const run = await score(await graded([SERVICE, YEAR]), "2026");
    expect(standings(run)).toEqual([
      ["year", "Ann", 80, 1, undefined],
      ["year", "Cy", 69, 2, undefined],
      ["year", "Bob", undefined, undefined, undefined],
    ]);
    expect(run.result.findings.map(({ message }) => message)).toMatchObject([
      { code: "months of period", period: "2026" },
      { code: "not graded", person: "Bob", reason: { code: "no value", id: "year_end" } },
    ]);
  });

  it("says which months the ledger lacks, and refuses a period of which it has none", async () => {
    const workbook = await graded([SERVICE], ["06"]);
    const run = await score(workbook, "2026-H1");
    expect(run.result.findings[0]?.message).toMatchObject({
      counted: ["2026-06"],
      lacking: ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"],
    });
    const content = await workbook.read();
    for (const period of ["2026-Q1", "2026-06", "soon"])
      expect(runPeriod(content, [], { period, language: "en" })).toEqual({
        fault: { code: "nothing in period", period, months: ["2026-06"] },
      });
  });
});

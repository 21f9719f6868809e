import { describe, expect, it } from "vitest";
import type { GradedScheme } from "../../core/department/departmentResult";
import type { RunRequest } from "../../core/department/run/runRequest";
import type { MonthRun } from "../../core/department/runMonth";
import { runOn } from "../../core/department/runOn";
import { explainFigures } from "../../core/explain/explanation";
import { readLedger } from "../../core/ledger/readLedger";
import type { Scheme } from "../../core/schemes/scheme";
import { compareOnWorkbook } from "../../core/whatIf/compareOnWorkbook";
import { tryScheme } from "../../core/whatIf/tryScheme";
import { WorkbookMonth } from "../../core/whatIf/workbookMonth";
import { MemoryWorkbook } from "../../core/workbook/memoryWorkbook";
import { Speaker } from "../../core/words/explanation/speaker";
import { stepSentence } from "../../core/words/explanation/stepSentence";
import type { Language } from "../../core/words/language";
import { renderDepartmentMessage } from "../../core/words/renderDepartment";
import { runToEnd } from "../core/whatIf/runToEnd";
import { contest, contestSheets, grades } from "./contest";
import { withSheets } from "./smallOffice";

const run = async (
  workbook: MemoryWorkbook,
  schemes: readonly Scheme[] = [contest, grades],
  more: Partial<RunRequest> = {},
): Promise<MonthRun> => {
  const outcome = await runOn(workbook, schemes, { language: "en", ...more });
  if ("fault" in outcome) throw new Error(outcome.fault.code);
  return outcome;
};

const under = ({ result }: MonthRun, id: string): GradedScheme => {
  const found = result.schemes.find(({ scheme }) => scheme.id === id);
  if (!found) throw new Error(`Nobody is graded under ${id}.`);
  return found;
};

const outcomes = (of: GradedScheme): unknown[] =>
  of.graded.map(({ appraisee, total, grade }) => [appraisee.member.name, total, grade]);

const sentences = ({ scheme, graded }: GradedScheme, team: string, language: Language): string[] => {
  const subject = graded.find(({ appraisee }) => appraisee.member.name === team)?.subject;
  const speaker = new Speaker(scheme, language);
  return subject ? explainFigures(scheme, subject).map((step) => stepSentence(speaker, step)) : [];
};

const notGraded = ({ result }: MonthRun, language: Language): string[] =>
  result.findings.flatMap(({ message }) => {
    if (message.code !== "not graded") return [];
    const { what, remedy } = renderDepartmentMessage(message, language);
    return [what, remedy];
  });

const EXPECTED = [
  ["West", 8, "A"],
  ["East", 7, "B"],
  ["North", 3, "C"],
];

describe("A scheme that takes a figure of another one", () => {
  it("grades by it, in whatever order the schemes stand, and without any column of its own", async () => {
    for (const schemes of [
      [contest, grades],
      [grades, contest],
    ]) {
      const graded = await run(new MemoryWorkbook(contestSheets()), schemes);
      expect(outcomes(under(graded, "grades"))).toEqual(EXPECTED);
      expect(graded.result.schemes.map(({ scheme }) => scheme)).toEqual(schemes);
      expect(graded.result.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    }
  });

  it("follows a chain of schemes", async () => {
    const bonus: Scheme = {
      ...grades,
      id: "bonus",
      inputs: [
        { id: "place", names: grades.names, unit: "rank", from: { scheme: "grades", figure: "rank" } },
        { id: "grade_there", names: grades.names, unit: "text", from: { scheme: "grades", figure: "grade" } },
      ],
      total: { combine: "sum", base: "place" },
      grades: {
        rules: [
          { when: { all: [{ of: "grade_there", is: "A" }] }, gives: ["paid"] },
          { when: { all: [{ of: "total", atLeast: 2 }] }, gives: ["unpaid"] },
        ],
      },
    };
    const graded = await run(new MemoryWorkbook(contestSheets()), [bonus, grades, contest]);
    expect(outcomes(under(graded, "bonus")).sort()).toEqual([
      ["East", 2, "unpaid"],
      ["North", 3, "unpaid"],
      ["West", 1, "paid"],
    ]);
  });

  it("reads its own column where the workbook has no other scheme, or nobody is graded by it in the month", async () => {
    const own = [
      ["Date", "Team", "Contest points"],
      ["2026-06-30", "East", 9],
      ["2026-06-30", "West", 5],
    ];
    const alone = await run(new MemoryWorkbook({ Points: own }), [grades]);
    const expected = [
      ["East", 9, "A"],
      ["West", 5, "C"],
    ];
    expect(outcomes(under(alone, "grades"))).toEqual(expected);
    const may = (contestSheets().Teams ?? []).map(([date, ...cells], at) => [
      at === 0 ? (date ?? "") : "2026-05-31",
      ...cells,
    ]);
    const later = await run(new MemoryWorkbook({ Points: own, Teams: may }), [contest, grades], {
      month: "2026-06",
    });
    expect(outcomes(under(later, "grades"))).toEqual(expected);
  });

  it("takes the other scheme's figure, not the column, where the workbook has both, and says so", async () => {
    const own = [
      ["Date", "Team", "Contest points"],
      ["2026-06-30", "East", 99],
    ];
    const graded = await run(new MemoryWorkbook(contestSheets({ Points: own })));
    expect(outcomes(under(graded, "grades"))).toEqual(EXPECTED);
    expect(graded.result.findings).toContainEqual(
      expect.objectContaining({
        severity: "info",
        sheet: "Points",
        cell: "C1",
        message: expect.objectContaining({ code: "column not read", header: "Contest points" }) as unknown,
      }),
    );
  });

  it("tells of a team that the other scheme doesn't grade, or has no value for", async () => {
    const roster = [
      ["Name", "Team", "Scheme"],
      ["Ann", "East", "contest"],
      ["Bob", "South", "contest"],
    ];
    const teams = [
      ["Date", "Team", "calls", "repairs"],
      ["2026-06-30", "East", 30, ""],
    ];
    const graded = await run(new MemoryWorkbook({ Roster: roster, Teams: teams }));
    const ofGrades = notGraded(graded, "en").slice(2);
    expect(ofGrades).toEqual([
      "East has no complete result under the scheme “Team grades”.",
      "Contest points is taken from the total of “Contest”, which has no value for it this month. Complete the data of that scheme.",
      "South has no complete result under the scheme “Team grades”.",
      "Contest points is taken from the total of “Contest”, by which it isn't graded this month. Complete the data of that scheme.",
    ]);
    expect(notGraded(graded, "zh-CN").slice(2)[1]).toBe(
      "“评比总分”取自“评比”的总分，该方案本月对其没有结果。请补全该方案的数据。",
    );
  });

  it("says in the explanation, the results and the ledger where the value comes from", async () => {
    const workbook = new MemoryWorkbook(contestSheets());
    const graded = under(await run(workbook), "grades");
    expect(sentences(graded, "East", "en")[0]).toBe(
      "Contest points: 7 points, taken from the total of “Contest”",
    );
    expect(sentences(graded, "East", "zh-CN")[0]).toBe("评比总分：7 分，取自“评比”的总分");
    expect(sentences(graded, "East", "zh-TW")[0]).toBe("評比總分：7 分，取自「評比」的總分");
    expect(workbook.sheets.flatMap(({ cells }) => cells.flat())).toContain("Contest points (from Contest)");
    const rows = [
      ...readLedger(await workbook.read())
        .activeIn("2026-06")
        .values(),
    ];
    const east = rows.find(({ name, schemeId }) => name === "East" && schemeId === "grades");
    expect(east?.furtherFigures().get("contest_points")).toBe(7);
  });

  it("has another run where the other scheme's data change, and the same one where nothing does", async () => {
    const workbook = new MemoryWorkbook(contestSheets());
    const first = await run(workbook);
    expect((await run(workbook)).changes).toEqual([]);
    const [header = [], , ...others] = contestSheets().Teams ?? [];
    const better = { Teams: [header, ["2026-06-30", "East", 30, 40], ...others] };
    const again = await run(withSheets(workbook, better));
    expect(again.result.runId).not.toBe(first.result.runId);
    expect(outcomes(under(again, "grades"))[0]).toEqual(["East", 9, "A"]);
  });
});

const HEADERS = "编号,月份,姓名,方案,提出日期,事由,裁定,裁定人,裁定日期,项目,原值,新值".split(",");

const appeal = (scheme: string, figure: string, before: number, after: number): (string | number)[][] => [
  HEADERS,
  [
    "S1",
    "2026-06",
    "East",
    scheme,
    "2026-07-02",
    "miscounted",
    "支持",
    "Boss",
    "2026-07-04",
    figure,
    before,
    after,
  ],
];

describe("An appeal against the scheme that a figure is taken from", () => {
  const publish = { by: "Boss", on: "2026-07-01" };

  it("changes the other scheme's results of the published month too", async () => {
    const workbook = new MemoryWorkbook(contestSheets());
    await run(workbook, [contest, grades], { publish });
    const appealed = withSheets(workbook, contestSheets({ 申诉: appeal("contest", "repairs", 20, 40) }));
    const graded = await run(appealed);
    expect(outcomes(under(graded, "grades"))[0]).toEqual(["East", 9, "A"]);
    const changed = graded.changed.flatMap(({ results }) =>
      results.map(({ name, schemeId }) => `${name} ${schemeId}`),
    );
    expect(changed.sort()).toEqual(["East contest", "East grades", "West contest", "West grades"]);
    const ledger = readLedger(await appealed.read());
    const rows = [...ledger.activeIn("2026-06").values()];
    const east = rows.find(({ name, schemeId }) => name === "East" && schemeId === "grades");
    expect([east?.ownFigure("grade"), east?.text("appeal")]).toEqual(["A", "S1"]);
    expect((await run(appealed)).changes).toEqual([]);
  });

  it("is what corrects the figure: in the scheme that takes it over it follows from there", async () => {
    const workbook = new MemoryWorkbook(contestSheets({ 申诉: appeal("grades", "contest_points", 7, 9) }));
    const graded = await run(workbook);
    expect(graded.result.findings.map(({ message }) => message)).toContainEqual(
      expect.objectContaining({ code: "figure can't be corrected", why: "follows from others" }),
    );
  });
});

describe("What a change would make of a scheme that takes a figure of another one", () => {
  const stricter: Scheme = {
    ...grades,
    grades: { rules: [{ when: { all: [{ of: "total", atLeast: 8 }] }, gives: ["A"] }] },
  };

  it("goes by the other scheme's figures, from the command and in the preview", async () => {
    const content = await new MemoryWorkbook(contestSheets()).read();
    const compared = compareOnWorkbook(content, [contest, grades], stricter);
    if ("fault" in compared) throw new Error(compared.fault.code);
    const after = compared.flatMap(({ people }) =>
      people.map(({ member, after: { total, outcome } }) => [member.name, total, outcome.kind]),
    );
    expect(after.sort()).toEqual([
      ["East", 7, "none"],
      ["North", 3, "none"],
      ["West", 8, "grade"],
    ]);
    const [month] = runToEnd(WorkbookMonth.readGradually(content, [contest, grades], stricter));
    if ("fault" in month) throw new Error(month.fault.code);
    const changed = month.under(stricter);
    if ("fault" in changed) throw new Error(changed.fault.code);
    const [was] = (await run(new MemoryWorkbook(contestSheets()))).result.schemes.slice(1);
    const steps = was ? [...tryScheme("2026-06", was, changed)] : [];
    expect(steps.length).toBeGreaterThan(3);
    const totals = changed.appraisees.map(({ facts }) => facts.linked?.get("contest_points")?.value);
    expect(totals.sort()).toEqual([3, 7, 8]);
  });
});

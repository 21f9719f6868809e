import { describe, expect, it } from "vitest";
import { Speaker } from "../../../core/words/explanation/speaker";
import type { AppealedMonth } from "../../../core/ledger/appeals/gradeWithAppeals";
import { gradeWithAppeals } from "../../../core/ledger/appeals/gradeWithAppeals";
import { readAppeals } from "../../../core/ledger/appeals/readAppeals";
import { ledgerChanges } from "../../../core/ledger/ledgerChanges";
import { publishChanges } from "../../../core/ledger/publishChanges";
import { resultNote } from "../../../core/department/write/resultNote";
import type { Scheme } from "../../../core/schemes/scheme";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { ledgerOf, monthFacts, named, SERVICE } from "./department";

/** The last below 60 gets D or E, as somebody decides; pay goes by the grade, and two E in a row are talked about. */
const CONTEST: Scheme = {
  ...SERVICE,
  grades: {
    rules: [
      { when: { all: [{ of: "total", atLeast: 60 }] }, gives: ["C"] },
      { when: { all: [{ of: "rankFromLast", equals: 1 }] }, gives: ["D", "E"] },
      { when: { all: [{ of: "total", atLeast: 0 }] }, gives: ["D"] },
    ],
    labels: {
      C: named("C"),
      D: { en: "Grade D", "zh-CN": "D级", "zh-TW": "D級" },
      E: { en: "Grade E", "zh-CN": "E级", "zh-TW": "E級" },
    },
  },
  pay: {
    components: [
      {
        id: "performance",
        names: named("Performance pay"),
        when: { all: [{ of: "grade", is: "E" }] },
        terms: [{ factors: [100] }],
        otherwise: [{ factors: ["base"] }],
      },
    ],
  },
  escalations: [
    {
      id: "two_e",
      names: named("E twice running"),
      counts: { periods: { all: [{ of: "grade", is: "E" }] } },
      within: "run",
      atLeast: 2,
      effects: [{ kind: "action", action: "talk", names: named("Talk") }],
    },
  ],
};

const PEOPLE = { Ann: { quality: 90 }, Bob: { quality: 10 }, Cy: { quality: 20 } };
const HEADER = "编号,月份,姓名,事由,裁定,裁定人,裁定日期,项目,原值,新值".split(",");

const decision = (after: string, more: Partial<Record<string, string>> = {}): string[] => {
  const cells: Partial<Record<string, string>> = {
    编号: "J1",
    月份: "2026-06",
    姓名: "Bob",
    事由: "维修返回拖延",
    裁定: "已决定",
    裁定人: "王经理",
    裁定日期: "2026-07-03",
    项目: "等级",
    新值: after,
    ...more,
  };
  return HEADER.map((header) => cells[header] ?? "");
};

/** Grades June with rows of the appeals sheet and lets it into the ledger. */
async function june(workbook: MemoryWorkbook, ...rows: string[][]): Promise<AppealedMonth> {
  return month("2026-06", workbook, ...rows);
}

async function month(of: string, workbook: MemoryWorkbook, ...rows: string[][]): Promise<AppealedMonth> {
  const { appeals } = readAppeals(await new MemoryWorkbook({ 申诉: [HEADER, ...rows] }).read());
  const ledger = await ledgerOf(workbook);
  const graded = gradeWithAppeals(monthFacts(of, PEOPLE, CONTEST), appeals, ledger);
  const { appealed } = graded;
  const update = ledgerChanges(ledger, graded.result, { language: "en", ...(appealed && { appealed }) });
  await workbook.apply(update.changes);
  return graded;
}

const bobIn = ({ result }: AppealedMonth): AppealedMonth["result"]["schemes"][0]["graded"][0] | undefined =>
  result.schemes[0]?.graded.find(({ appraisee }) => appraisee.member.name === "Bob");

describe("A grade that the rules leave open", () => {
  it("is the one that was decided on, with pay and ledger following, in a month that isn't published", async () => {
    const workbook = new MemoryWorkbook();
    expect(bobIn(await june(workbook))).toMatchObject({ gradeChoices: ["D", "E"] });
    const decided = await june(workbook, decision("E级", { 原值: "D、E" }));
    expect(bobIn(decided)).toMatchObject({ grade: "E", payYuan: 100, unsettled: [] });
    expect(decided.result.findings.map(({ message }) => message)).toMatchObject([
      { code: "grade decided", appeal: "J1", by: "王经理", on: "2026-07-03", people: ["Bob"] },
    ]);
    const ledger = await ledgerOf(workbook);
    const row = ledger.activeIn("2026-06").get("person\nservice\nbob");
    expect([row?.text("grade"), row?.text("appeal"), row?.text("note")]).toEqual([
      "E",
      "J1",
      "grade decided by 王经理 on 2026-07-03 (J1): 维修返回拖延",
    ]);
  });

  it("is noted only for those whom it changes where it stands there before the month is first run", async () => {
    const workbook = new MemoryWorkbook();
    await june(workbook, decision("E"));
    const rows = [...(await ledgerOf(workbook)).activeIn("2026-06").values()];
    expect(rows.map((row) => [row.name, row.text("appeal")])).toEqual([
      ["Ann", ""],
      ["Cy", ""],
      ["Bob", "J1"],
    ]);
  });

  it("says in the note of the results who decided among what", async () => {
    const decided = await june(new MemoryWorkbook(), decision("D"));
    const bob = bobIn(decided);
    expect(bob && resultNote(CONTEST, bob, new Speaker(CONTEST, "zh-CN"))).toContain(
      "等级：D级，第 2 条规则留待决定（D级、E级），由王经理于 2026-07-03 决定（J1）",
    );
  });

  it("stays decided when the month is run again, and can be decided anew by a further row", async () => {
    const workbook = new MemoryWorkbook();
    const first = decision("D");
    await june(workbook, first);
    const before = workbook.sheets.map(({ cells }) => cells.length);
    expect(bobIn(await june(workbook, first))?.grade).toBe("D");
    expect(workbook.sheets.map(({ cells }) => cells.length)).toEqual(before);
    const again = await june(workbook, first, decision("E", { 编号: "J2", 原值: "D" }));
    expect(bobIn(again)?.grade).toBe("E");
  });

  it("enters a published month, and rules of later months count it", async () => {
    const workbook = new MemoryWorkbook();
    await june(workbook);
    await workbook.apply(publishChanges(await ledgerOf(workbook), "2026-06", { language: "en" }).changes);
    await june(workbook, decision("E"));
    const july = await month("2026-07", workbook, decision("E", { 编号: "J2", 月份: "2026-07" }));
    expect(bobIn(july)?.proposals).toHaveLength(1);
    expect((await ledgerOf(workbook)).findings).toEqual([]);
  });

  it("refuses other grades, other choices before, and grades that the rules give themselves, each with its cell", async () => {
    const { result } = await june(
      new MemoryWorkbook(),
      decision("A"),
      decision("D", { 编号: "J2", 原值: "C、D" }),
      decision("E", { 编号: "J3", 姓名: "Cy" }),
    );
    const findings = result.findings.filter(({ message }) => message.code !== "not graded");
    expect(findings.map(({ cell, message }) => [cell, message.code])).toEqual([
      ["J2", "grade not among choices"],
      ["I3", "appeal before differs"],
      ["H4", "figure can't be corrected"],
    ]);
    expect(findings.map(({ message }) => message)).toMatchObject([
      { found: "A", among: [{ en: "Grade D" }, { en: "Grade E" }] },
      { expected: ["D / E"] },
      { why: "not left open" },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { dayOf } from "../../../core/dates/day";
import type { DepartmentFinding } from "../../../core/department/departmentFinding";
import { answerDays, appealDeadlines } from "../../../core/ledger/appeals/appealDeadlines";
import { foreignAppeals } from "../../../core/ledger/appeals/foreignAppeals";
import { gradeWithAppeals, monthsAfter } from "../../../core/ledger/appeals/gradeWithAppeals";
import type { ReadAppeals } from "../../../core/ledger/appeals/readAppeals";
import { readAppeals } from "../../../core/ledger/appeals/readAppeals";
import { ledgerChanges } from "../../../core/ledger/ledgerChanges";
import { publishChanges } from "../../../core/ledger/publishChanges";
import type { Scheme } from "../../../core/schemes/scheme";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { Known } from "./department";
import { ledgerOf, monthFacts, named, runMonth, SERVICE } from "./department";

type People = Readonly<Record<string, Known>>;

const HEADER = [
  "编号",
  "月份",
  "姓名",
  "方案",
  "提出日期",
  "事由",
  "裁定",
  "裁定人",
  "裁定日期",
  "项目",
  "原值",
  "新值",
];
const PEOPLE: People = { Ann: { quality: 90 }, Bob: { quality: 50 }, Cy: { quality: 80 } };

/** An upheld appeal of Bob's in June, with some cells set otherwise. */
function row(cells: Partial<Record<string, string | number>> = {}): (string | number)[] {
  const usual: Record<string, string | number> = {
    编号: "S1",
    月份: "2026-06",
    姓名: "Bob",
    方案: "",
    提出日期: "2026-07-03",
    事由: "抽检重复",
    裁定: "支持",
    裁定人: "王经理",
    裁定日期: "2026-07-08",
    项目: "Quality",
    原值: 50,
    新值: 85,
    ...cells,
  };
  return HEADER.map((header) => usual[header] ?? "");
}

const read = async (...rows: (string | number)[][]): Promise<ReadAppeals> =>
  readAppeals(await new MemoryWorkbook({ 申诉: [["申诉登记表"], HEADER, ...rows] }).read());

const codes = (findings: readonly DepartmentFinding[]): string[] =>
  findings.map(({ message }) => message.code);

/** Runs June and July, publishes June, and lets appeals into it. */
async function publishedJune(people: People = PEOPLE): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await runMonth(workbook, "2026-06", people);
  await workbook.apply(publishChanges(await ledgerOf(workbook), "2026-06", { language: "en" }).changes);
  return workbook;
}

describe("readAppeals", () => {
  it("reads a sheet under a title, in any of the languages", async () => {
    const { appeals, findings } = await read(row());
    expect(findings).toEqual([]);
    expect(appeals).toMatchObject([
      {
        number: "S1",
        month: "2026-06",
        person: "Bob",
        decision: "upheld",
        figure: "Quality",
        before: "50",
        after: "85",
      },
    ]);
    expect(appeals[0]?.filed).toBe(dayOf(2026, 7, 3));
  });

  it("doesn't count a decision without a name or a day, nor words that are no decision", async () => {
    const { appeals, findings } = await read(
      row({ 编号: 1, 裁定人: "" }),
      row({ 编号: 2, 裁定日期: "" }),
      row({ 编号: 3, 裁定: "maybe" }),
      row({ 编号: 4, 裁定: "" }),
    );
    expect(appeals.map(({ decision }) => decision)).toEqual(["open", "open", "open", "open"]);
    expect(codes(findings)).toEqual([
      "appeal decided by nobody",
      "appeal decided without date",
      "appeal decision unreadable",
    ]);
  });

  it("reports numbers that are lacking or stand twice, and months and dates that can't be read", async () => {
    const { appeals, findings } = await read(
      row(),
      row(),
      row({ 编号: "" }),
      row({ 编号: 5, 月份: "上月" }),
      row({ 编号: 6, 提出日期: "周五" }),
    );
    expect(appeals.map(({ number }) => number)).toEqual(["S1", "6"]);
    expect(codes(findings)).toEqual([
      "appeal without number",
      "appeal month unreadable",
      "appeal date unreadable",
      "appeal number twice",
    ]);
  });

  it("says which columns a sheet of appeals lacks", async () => {
    const { findings } = readAppeals(
      await new MemoryWorkbook({
        Appeals: [
          ["No.", "Name"],
          [1, "Bob"],
        ],
      }).read(),
    );
    expect(findings).toMatchObject([
      {
        message: { code: "appeals unreadable", lacks: ["month", "decision", "decidedBy", "figure", "after"] },
      },
    ]);
  });
});

describe("appealDeadlines", () => {
  const calendar = { holidays: new Set<number>(), makeUpDays: new Set<number>() };

  it("answers within 5 working days, past holidays and on make-up days (E05)", async () => {
    const { appeals } = await read(row({ 提出日期: "2011-03-04", 裁定: "" }));
    const due = (more: Partial<typeof calendar>): unknown =>
      appealDeadlines(appeals, [], { ...calendar, ...more })[0]?.message;
    expect(due({})).toMatchObject({ code: "appeal open", due: "2011-03-11" });
    expect(due({ holidays: new Set([dayOf(2011, 3, 8) ?? 0]) })).toMatchObject({ due: "2011-03-14" });
    expect(due({ makeUpDays: new Set([dayOf(2011, 3, 5) ?? 0]) })).toMatchObject({ due: "2011-03-10" });
  });

  it("takes the number of days from the scheme that speaks of it, its parameter included", () => {
    const scheme: Scheme = {
      ...SERVICE,
      parameters: [{ id: "answer_days", names: named("Days"), unit: "days", value: 3 }],
      requirements: [
        { id: "filing", names: named("申诉提出"), kind: "workingDays", from: "published", days: 10 },
        { id: "answer", names: named("申诉答复"), kind: "workingDays", from: "filed", days: "answer_days" },
      ],
    };
    expect(answerDays([SERVICE, scheme])).toBe(3);
    expect(answerDays([SERVICE])).toBe(5);
  });

  it("reports late answers, overdue ones, and decisions before the filing", async () => {
    const { appeals } = await read(
      row({ 编号: 1, 裁定日期: "2026-07-13" }),
      row({ 编号: 2, 裁定: "" }),
      row({ 编号: 3, 裁定日期: "2026-07-01" }),
      row({ 编号: 4 }),
    );
    const findings = appealDeadlines(appeals, [], calendar, dayOf(2026, 7, 20));
    expect(findings.map(({ message }) => message)).toMatchObject([
      { code: "appeal answered late", appeal: "1", due: "2026-07-10", decided: "2026-07-13", days: 5 },
      { code: "appeal overdue", appeal: "2", due: "2026-07-10", today: "2026-07-20" },
      { code: "appeal decided before it was filed", appeal: "3" },
    ]);
  });
});

describe("gradeWithAppeals", () => {
  it("corrects the figure, and ranks of others follow into a published month, with the appeal noted", async () => {
    const workbook = await publishedJune();
    const ledger = await ledgerOf(workbook);
    const { appeals } = await read(row({ 新值: 95 }));
    const month = gradeWithAppeals(monthFacts("2026-06", PEOPLE), appeals, ledger);
    expect(month.changed.map(({ name, figures }) => [name, figures.map(({ column }) => column)])).toEqual([
      ["Bob", ["total", "grade", "rank", "rankFromLast"]],
      ["Ann", ["rank", "rankFromLast"]],
      ["Cy", ["rank", "rankFromLast"]],
    ]);
    expect(month.result.findings.map(({ message }) => message)).toMatchObject([
      { code: "appeal entered", appeal: "S1", before: "50", after: "95", people: ["Bob", "Ann", "Cy"] },
    ]);
    const { appealed } = month;
    const update = ledgerChanges(ledger, month.result, { language: "en", ...(appealed && { appealed }) });
    await workbook.apply(update.changes);
    const after = await ledgerOf(workbook);
    expect(after.findings).toEqual([]);
    expect(
      [...after.activeIn("2026-06").values()].map((each) => [
        each.name,
        each.amount("rank"),
        each.text("note"),
      ]),
    ).toEqual([
      ["Ann", 2, "follows from appeal S1"],
      ["Cy", 3, "follows from appeal S1"],
      ["Bob", 1, "appeal S1: 抽检重复"],
    ]);
    const again = gradeWithAppeals(monthFacts("2026-06", PEOPLE), appeals, after);
    expect(again.result.findings).toEqual([]);
    expect(ledgerChanges(after, again.result, { language: "en" }).changes).toEqual([]);
  });

  it("lets no other change slip into a published month along with an appeal", async () => {
    const workbook = await publishedJune();
    const ledger = await ledgerOf(workbook);
    const { appeals } = await read(row());
    const facts = monthFacts("2026-06", { ...PEOPLE, Ann: { quality: 70 } });
    const { result, appealed } = gradeWithAppeals(facts, appeals, ledger);
    const update = ledgerChanges(ledger, result, { language: "en", ...(appealed && { appealed }) });
    expect(update.changes).toEqual([]);
    expect(codes(update.findings)).toEqual(["month is published"]);
  });

  it("corrects measured values, points of an indicator, numbers of incidents, and a stated total", async () => {
    const people: People = { Bob: { quality: 50, speed: 50, late: 3 } };
    const ledger = await ledgerOf(new MemoryWorkbook());
    const total = async (cells: Partial<Record<string, string | number>>): Promise<number | undefined> => {
      const { appeals } = await read(row(cells));
      return gradeWithAppeals(monthFacts("2026-06", people), appeals, ledger).result.schemes[0]?.graded[0]
        ?.total;
    };
    expect(await total({ 裁定: "驳回" })).toBe(40);
    expect(await total({ 项目: "speed", 原值: 50, 新值: "0:30" })).toBe(50);
    expect(await total({ 项目: "speed", 原值: 5, 新值: 12 })).toBe(47);
    expect(await total({ 项目: "Late", 原值: 3, 新值: 1 })).toBe(50);
    expect(await total({ 项目: "总分", 原值: 40, 新值: 61 })).toBe(61);
  });

  it("counts no appeal whose person, figure or values don't fit, and says why", async () => {
    const people: People = { Bob: { quality: 50, rude: [{ points: 2 }, { points: 5 }] }, Bobby: {} };
    const ledger = await ledgerOf(new MemoryWorkbook());
    const { appeals } = await read(
      row({ 编号: "1", 姓名: "Bop" }),
      row({ 编号: "2", 项目: "Qualty" }),
      row({ 编号: "3", 原值: 60 }),
      row({ 编号: "4", 新值: "better" }),
      row({ 编号: "5", 项目: "grade", 原值: "B", 新值: "A" }),
      row({ 编号: "6", 项目: "rude", 原值: 2, 新值: 1 }),
      row({ 编号: "7", 方案: "other" }),
    );
    const { result, changed } = gradeWithAppeals(monthFacts("2026-06", people), appeals, ledger);
    expect(changed).toEqual([]);
    expect(
      result.findings.map(({ message }) => message).filter(({ code }) => code !== "not graded"),
    ).toMatchObject([
      { code: "appeal of unknown person", appeal: "1", nearest: "Bob" },
      { code: "appeal of unknown figure", appeal: "2", nearest: { en: "Quality" } },
      { code: "appeal before differs", appeal: "3", found: "60", expected: ["50"] },
      { code: "appeal value unreadable", appeal: "4" },
      { code: "figure can't be corrected", appeal: "5", why: "follows from others" },
      { code: "figure can't be corrected", appeal: "6", why: "cases differ" },
      { code: "appeal of unknown person", appeal: "7" },
    ]);
  });

  it("lets streaks of later published months follow", async () => {
    const workbook = new MemoryWorkbook();
    const failing: People = { ...PEOPLE, Bob: { quality: 30 } };
    for (const month of ["2026-06", "2026-07"]) await runMonth(workbook, month, failing);
    for (const month of ["2026-06", "2026-07"])
      await workbook.apply(publishChanges(await ledgerOf(workbook), month, { language: "en" }).changes);
    const before = await ledgerOf(workbook);
    expect(before.activeIn("2026-07").get("person\nservice\nbob")?.text("proposals")).toBe(
      "two_fails:probation=3; two_fails:talk=true",
    );
    const { appeals } = await read(row({ 原值: 30, 新值: 85 }));
    const june = gradeWithAppeals(monthFacts("2026-06", failing), appeals, before);
    const first = ledgerChanges(before, june.result, {
      language: "en",
      ...(june.appealed && { appealed: june.appealed }),
    });
    await workbook.apply(first.changes);
    expect(monthsAfter(first.ledger, "2026-06")).toEqual(["2026-07"]);
    const earlier = {
      ledger: before,
      appeals: june.appealed?.appeals.map(({ number, reason }) => ({ number, reason })) ?? [],
    };
    const july = gradeWithAppeals(monthFacts("2026-07", failing), appeals, first.ledger, earlier);
    const second = ledgerChanges(first.ledger, july.result, {
      language: "en",
      ...(july.appealed && { appealed: july.appealed }),
    });
    await workbook.apply(second.changes);
    const after = await ledgerOf(workbook);
    expect(after.findings).toEqual([]);
    const bob = after.activeIn("2026-07").get("person\nservice\nbob");
    expect([bob?.text("proposals"), bob?.text("note")]).toEqual(["", "follows from appeal S1"]);
  });

  it("reports appeals against months and people that the ledger doesn't know", async () => {
    const ledger = await ledgerOf(await publishedJune());
    const { appeals } = await read(
      row({ 编号: 1, 月份: "2026-05" }),
      row({ 编号: 2, 姓名: "Bop" }),
      row({ 编号: 3 }),
    );
    expect(codes(foreignAppeals(appeals, ledger, "2026-07"))).toEqual([
      "appeal of unknown month",
      "appeal of unknown person",
    ]);
  });
});

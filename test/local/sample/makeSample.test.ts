import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SAMPLE_FILE } from "../../../local/sample/samplePath";
import { DAILY_HEADERS, dailyRows } from "../../../local/sample/rows/dailyRows";
import { SAMPLE_AGENTS, samplePeople } from "../../../local/sample/rows/samplePeople";
import { orderRows, salesMonthRows } from "../../../local/sample/rows/salesRows";
import { makeSample } from "../../../local/sample/makeSample";
import { readTables } from "../../../local/xlsx/readTables";
import { sumOnPaper } from "../../../core/numbers/paper";
import { readZip } from "../readZip";

const sheets = await readTables(readFileSync(SAMPLE_FILE), SAMPLE_FILE);
const sheetOf = (name: string): readonly (readonly string[])[] =>
  sheets.find(({ sheet }) => sheet === name)?.raw ?? [];

describe("the sample", () => {
  it("is what its maker makes, sheet by sheet", async () => {
    const [kept, made] = [readZip(readFileSync(SAMPLE_FILE)), readZip(await makeSample())];
    expect([...kept.keys()].sort()).toEqual([...made.keys()].sort());
    // The lists of parts and of relations come in no fixed order.
    const contents = [...made].filter(([name]) =>
      /(worksheets|charts|drawings)\/[^/]+$|sharedStrings|styles/.test(name),
    );
    expect(contents.length).toBeGreaterThanOrEqual(15);
    for (const [name, part] of contents) expect(kept.get(name) === part, name).toBe(true);
  }, 60_000);

  it("holds the sheets of a department, and a scheme sheet for each post and for the teams, and a ledger", () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "客服日报",
      "花名册",
      "销售订单",
      "销售月报",
      "小组月报",
      "奖惩记录",
      "申诉",
      "假日",
      "人员与奖金",
      "考核方案 售后客服月度考核",
      "考核方案 电话销售月度工资",
      "考核方案 物业管家月度考核",
      "考核方案 服务小组评比",
      "考核方案 服务小组绩效等级",
      "考核台账",
    ]);
  });

  it("holds 24 agents over three months, two spelt once with a space, some N/A, days without clients", () => {
    const rows = dailyRows();
    const names = rows.map(([, name]) => String(name));
    expect(rows).toHaveLength(24 * 91);
    expect(new Set(names.map((name) => name.trim()))).toEqual(new Set(SAMPLE_AGENTS));
    expect(names.filter((name) => name.endsWith(" "))).toHaveLength(2);
    expect(rows.filter((row) => row.includes("N/A")).length).toBeGreaterThan(3);
    expect(rows.filter((row) => row[2] === 0).length).toBeGreaterThan(100);
    const [title, header, ...daily] = sheetOf("客服日报");
    expect([title?.[0], header]).toEqual(["客服日报（2026年4月—6月）", DAILY_HEADERS]);
    expect(daily).toEqual(rows.map((row) => row.map(String)));
  });

  it("names everybody once, with a number of their own, in six teams of four", () => {
    const people = samplePeople();
    expect(people).toHaveLength(42);
    expect(new Set(people.map(({ name }) => name)).size).toBe(42);
    expect(new Set(people.map(({ number }) => number)).size).toBe(42);
    const teams = people.flatMap(({ team }) => team ?? []);
    for (const team of new Set(teams)) expect(teams.filter((each) => each === team)).toHaveLength(4);
    expect(new Set(teams).size).toBe(6);
  });

  it("sells in cents, on the edges of the commission table where it says so", () => {
    const cents = (yuan: unknown): boolean =>
      Math.abs(Number(yuan) * 100 - Math.round(Number(yuan) * 100)) < 1e-6;
    const orders = orderRows();
    expect(orders.every(([, , , yuan]) => cents(yuan) && Number(yuan) > 0)).toBe(true);
    expect(new Set(orders.map(([, number]) => number)).size).toBe(orders.length);
    // 2026-06-01 is day 46174 of the sheet's calendar.
    const june = orders.filter(([day, , name]) => Number(day) >= 46_174 && name === "罗佳慧");
    expect(sumOnPaper(june.map(([, , , yuan]) => Number(yuan)))).toBe(20_000);
    expect(salesMonthRows()).toHaveLength(7 + 8 + 8);
  });
});

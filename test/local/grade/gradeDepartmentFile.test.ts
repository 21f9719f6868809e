import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GradeOptions } from "../../../local/grade/options";
import { gradeFile } from "../../../local/grade/gradeFile";
import { GradeProblem } from "../../../local/grade/gradeProblem";
import { SAMPLE_FILE } from "../../../local/sample/samplePath";
import { XlsxWorkbook } from "../../../local/xlsx/xlsxWorkbook";
import { readZip } from "../readZip";
import { newFolder, workbookFile } from "../makeWorkbook";

const silent = { step: () => undefined, done: () => undefined };
const folder = newFolder();
const graded = join(folder, "graded.xlsx");

const run = (options: Partial<GradeOptions>): ReturnType<typeof gradeFile> =>
  gradeFile({ file: SAMPLE_FILE, language: "en", ...options }, silent);

async function faultOf(options: Partial<GradeOptions>): Promise<unknown> {
  try {
    await run(options);
  } catch (error) {
    if (error instanceof GradeProblem) return error.fault;
    throw error;
  }
  throw new Error("no problem");
}

describe("npm run grade on a department's workbook", () => {
  it("lists what would be written without writing it", async () => {
    const { summary, written } = await run({ dryRun: true, out: graded });
    expect([written, existsSync(graded)]).toEqual([false, false]);
    expect(summary).toMatch(/Results 2026-06.* new sheet +\d+[\s\S]*考核台账 +rows added at the end +\d+/);
  });

  it("writes results, statements and ledger, and leaves HR's sheets as they were", async () => {
    const { summary, written } = await run({ out: graded, statements: true, language: "zh-CN" });
    expect(written).toBe(true);
    expect(summary).toMatch(/售后客服月度考核：共 24 人，已评定 24 人[\s\S]*需由人决定/);
    const { sheets } = await new XlsxWorkbook(readFileSync(graded), graded).read();
    const names = sheets.map(({ sheet }) => sheet);
    expect(names).toEqual(
      expect.arrayContaining(["小组评比 2026-06 · 服务小组绩效等级", "通知单 2026-06", "考核台账"]),
    );
    const [before, after] = [readZip(readFileSync(SAMPLE_FILE)), readZip(readFileSync(graded))];
    for (const part of ["xl/worksheets/sheet1.xml", "xl/charts/chart1.xml"])
      expect(after.get(part) === before.get(part), part).toBe(true);
    expect([...after.keys()].filter((name) => name.startsWith("xl/charts/chart")).length).toBe(3);
  });

  it("has nothing to write the second time", async () => {
    const again = join(folder, "again.xlsx");
    const { summary, written } = await run({ file: graded, out: again, language: "zh-CN", statements: true });
    expect([written, existsSync(again)]).toEqual([false, false]);
    expect(summary).toContain("没有需要写入的内容");
  });

  it("scores a quarter from the ledger's months, and says which are lacking or open", async () => {
    const { summary } = await run({ period: "2026-Q2", dryRun: true, language: "zh-CN" });
    expect(summary).toMatch(
      /售后客服月度考核 季度：共 24 人[\s\S]*2026-Q2 依据台账中的 2026-04、2026-05。台账中没有 2026-06。[\s\S]*小组评比 2026-Q2/,
    );
  });

  it("compares the month with another scheme and writes nothing", async () => {
    const own = (await import("../../../local/sample/schemes/afterSales")).afterSales();
    const payout = { bands: [["0-100", "100%"]] };
    const other = join(folder, "other.json");
    writeFileSync(other, JSON.stringify({ ...own, payout }));
    const { summary, written } = await run({ whatIf: other });
    expect(written).toBe(false);
    expect(summary).toMatch(/Mean payout|payout/i);
    const stranger = { ...own, id: "stranger" };
    writeFileSync(other, JSON.stringify(stranger));
    expect(await faultOf({ whatIf: other })).toMatchObject({ code: "what if" });
  });

  it("says which month the data lack, and names the cell that a hand edit of a scheme broke", async () => {
    expect(await faultOf({ month: "2031-01" })).toMatchObject({ code: "run" });
    const workbook = new XlsxWorkbook(readFileSync(SAMPLE_FILE), SAMPLE_FILE);
    const { sheets } = await workbook.read();
    const scheme = sheets.find(({ sheet }) => sheet.startsWith("考核方案"));
    const row = scheme?.raw.findIndex((cells) => cells.includes("40")) ?? -1;
    const column = scheme?.raw[row]?.indexOf("40") ?? -1;
    const sheet = scheme?.sheet ?? "";
    await workbook.apply([{ kind: "write", sheet, row, column, cells: [["四成"]] }]);
    const file = join(folder, "broken.xlsx");
    writeFileSync(file, workbook.bytes);
    const fault = await faultOf({ file, out: join(folder, "never.xlsx") });
    expect(JSON.stringify(fault)).toMatch(/四成/);
    expect(existsSync(join(folder, "never.xlsx"))).toBe(false);
  });

  it("refuses what only a department's workbook can be asked for", async () => {
    const file = await workbookFile({ Data: [["Agent", "Rating"]] });
    expect(await faultOf({ file, dryRun: true })).toEqual({
      code: "needs department",
      file,
      option: "--dry-run",
    });
  });
});

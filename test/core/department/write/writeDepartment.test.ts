import { describe, expect, it } from "vitest";
import { ownSheetOfName } from "../../../../core/department/sheetNames";
import { writeDepartment } from "../../../../core/department/write/writeDepartment";
import type { WritingRequest } from "../../../../core/department/write/writeDepartment";
import type { Change } from "../../../../core/workbook/change";
import { MemoryWorkbook } from "../../../../core/workbook/memoryWorkbook";
import { NO_CALENDAR, contentAfter } from "./contentOf";
import { gradedMonth, readyScheme, smallDepartment, under } from "./smallDepartment";

const REQUEST: WritingRequest = {
  language: "zh-CN",
  calendar: NO_CALENDAR,
  statements: { calendar: NO_CALENDAR },
};
const NAMES = [
  "考核结果 2026-06 · 网店售后客服",
  "考核结果 2026-06 · 客服最终工资",
  "考核结果 2026-06 · 奖罚制度（工作积分扣罚）",
  "小组评比 2026-06 · 小组评比",
  "小组评比 2026-06 · 服务小组绩效等级",
  "通知单 2026-06",
  "检查结果 2026-06",
];

const sheetsOf = (changes: readonly Change[]): string[] => [...new Set(changes.map(({ sheet }) => sheet))];

function oneScheme(total = 300): ReturnType<typeof smallDepartment> {
  return gradedMonth([under(readyScheme("E04"), [{ name: "钱十", values: { base: total } }])]);
}

describe("writeDepartment", () => {
  it("writes a sheet for each scheme, statements and findings, and nothing the second time", async () => {
    const result = smallDepartment();
    const workbook = new MemoryWorkbook({ 数据: [["姓名"], ["张三"]] });
    const { changes } = writeDepartment(await workbook.read(), result, REQUEST);
    expect(sheetsOf(changes)).toEqual(NAMES);
    const content = await contentAfter(changes, workbook);
    expect(writeDepartment(content, result, REQUEST).changes).toEqual([]);
    expect(NAMES.map(ownSheetOfName)).not.toContain(undefined);
    expect(ownSheetOfName("考核结果 2026-06 导出")).toBeUndefined();
  });

  it("calls the only scheme's sheet by the month alone", async () => {
    const { changes } = writeDepartment(await contentAfter([]), oneScheme(), { ...REQUEST, language: "en" });
    expect(sheetsOf(changes)).toEqual(["Results 2026-06", "Statements 2026-06", "Findings 2026-06"]);
  });

  it("rewrites a sheet of ours that someone edited, and no other", async () => {
    const result = smallDepartment();
    const workbook = new MemoryWorkbook();
    await workbook.apply(writeDepartment(await workbook.read(), result, REQUEST).changes);
    const sheet = NAMES[1] ?? "";
    await workbook.apply([{ kind: "write", sheet, row: 3, column: 5, cells: [[1]] }]);
    const { changes } = writeDepartment(await workbook.read(), result, REQUEST);
    expect(sheetsOf(changes)).toEqual([sheet]);
    expect(changes[0]?.kind).toBe("clear sheet");
  });

  it("leaves a sheet of the user's alone, takes a free name and says so", async () => {
    const workbook = new MemoryWorkbook({ "考核结果 2026-06": [["我的汇总"], ["张三"]] });
    const { changes, findings } = writeDepartment(await workbook.read(), oneScheme(), REQUEST);
    expect(sheetsOf(changes)).toContain("考核结果 2026-06 (2)");
    expect(sheetsOf(changes)).not.toContain("考核结果 2026-06");
    expect(findings.map(({ message }) => message)).toContainEqual({
      code: "sheet name taken",
      wanted: "考核结果 2026-06",
      taken: "考核结果 2026-06 (2)",
    });
    const content = await contentAfter(changes, workbook);
    expect(writeDepartment(content, oneScheme(), REQUEST).changes).toEqual([]);
  });

  it("marks results of ours that the month no longer has as out of date", async () => {
    const workbook = new MemoryWorkbook();
    await workbook.apply(writeDepartment(await workbook.read(), oneScheme(), REQUEST).changes);
    const content = await contentAfter(
      writeDepartment(await workbook.read(), smallDepartment(), REQUEST).changes,
      workbook,
    );
    const old = content.sheets.find(({ sheet }) => sheet === "考核结果 2026-06");
    expect(old?.raw[0]).toEqual(["已作废 · 考核结果 2026-06"]);
    expect(old?.raw.flat().join()).not.toContain("钱十");
    expect(writeDepartment(content, smallDepartment(), REQUEST).changes).toEqual([]);
  });

  it("writes statements only on demand, and anew where those of an earlier run would mislead", async () => {
    const plain = { language: "zh-CN", calendar: NO_CALENDAR } as const;
    expect(sheetsOf(writeDepartment(await contentAfter([]), oneScheme(), plain).changes)).not.toContain(
      "通知单 2026-06",
    );
    const content = await contentAfter(writeDepartment(await contentAfter([]), oneScheme(), REQUEST).changes);
    expect(writeDepartment(content, oneScheme(), plain).changes).toEqual([]);
    expect(sheetsOf(writeDepartment(content, oneScheme(299), plain).changes)).toContain("通知单 2026-06");
  });
});

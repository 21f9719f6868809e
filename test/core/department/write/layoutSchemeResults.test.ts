import { describe, expect, it } from "vitest";
import { layoutSchemeResults } from "../../../../core/department/write/layoutSchemeResults";
import type { SheetLayout } from "../../../../core/workbook/sheetLayout";
import type { Language } from "../../../../core/words/language";
import { valuesOf } from "./contentOf";
import { gradedMonth, MONTH, readyScheme, smallDepartment, under } from "./smallDepartment";

const origin = { name: "R", month: MONTH, runId: "0123456789abcdef" };

function layoutOf(entry: string, language: Language = "zh-CN"): SheetLayout {
  const scheme = smallDepartment().schemes.find((each) => each.scheme.entry === entry);
  if (!scheme) throw new Error(entry);
  return layoutSchemeResults(scheme, origin, language);
}

function column(layout: SheetLayout, header: string): unknown[] {
  const values = valuesOf(layout).slice(2);
  const at = values[0]?.indexOf(header) ?? -1;
  return values.slice(1).map((row) => row[at]);
}

describe("layoutSchemeResults", () => {
  it("stands people by rank, with values in their units, points, total, grade and payout", () => {
    const [title, note, headers, first] = valuesOf(layoutOf("E49"));
    expect(title).toEqual(["2026-06 绩效考核结果 · 网店售后客服"]);
    expect(note).toEqual([
      "方案 after-sales（E49） · 共 4 人，已评定 3 人 · 接待人数：小组中位数 344 · Kaohe 0123456789abcdef",
    ]);
    expect(headers?.slice(0, 6)).toEqual([
      "姓名",
      "工号",
      "岗位",
      "小组",
      "按评价数加权的平均评分（5 分制）",
      "服务分得分（40%）",
    ]);
    expect(first).toEqual([
      "张三",
      "017",
      "售后客服",
      "一组",
      4.62,
      100,
      0.962,
      100,
      412,
      92,
      98.4,
      1,
      "优秀",
      1,
      null,
    ]);
  });

  it("lists who isn't graded with the reason and the cells that can't be read", () => {
    const rows = valuesOf(layoutOf("E49"));
    const last = rows[rows.length - 1] ?? [];
    expect([last[0], last[10], last[12]]).toEqual(["赵六", null, "未评定"]);
    expect(last[14]).toBe(
      "问题解决：本月没有数值（没有业务，或只有 N/A）；有 2 个单元格无法识别，未计入（首个为 F17）",
    );
  });

  it("adds up the parts of the pay to the pay and to the sums, and leaves out parts without a pay", () => {
    const layout = layoutOf("E17");
    const parts = [
      "岗位工资（元）",
      "个人销售绩效提成（元）",
      "公共销售提成（人均）（元）",
      "工龄工资（元）",
    ].map((name) => column(layout, name));
    const pay = column(layout, "应发（元）");
    expect(pay).toEqual([2693.58, 2181.12, 1714.82, null, 6589.52]);
    pay.forEach((amount, row) => {
      const cents = parts.map((part) => Math.round(Number(part[row] ?? 0) * 100));
      expect(cents.reduce((sum, each) => sum + each, 0)).toBe(Math.round(Number(amount ?? 0) * 100));
    });
    expect(valuesOf(layout)[1]?.[0]).toContain("金额四舍五入到分");
  });

  it("shows what a ceiling or rounding changes in a column of its own", () => {
    const scheme = readyScheme("E17");
    const capped = { ...scheme, pay: { components: scheme.pay?.components ?? [], ceiling: 2500, digits: 0 } };
    const values = { score: 96, sales: 26_345.67, public_sales: 40_000, staff: 3, seniority: 300 };
    const [result] = gradedMonth([under(capped, [{ name: "王五", values }])]).schemes;
    if (!result) throw new Error("nothing graded");
    const layout = layoutSchemeResults(result, origin, "en");
    expect(column(layout, "Adjustment (yuan)")).toEqual([-193.58, -193.58]);
    expect(column(layout, "Pay (yuan)")).toEqual([2500, 2500]);
  });

  it("gives teams their ranks and points in each item, and a chart of the totals below", () => {
    const layout = layoutOf("E01");
    const [, , headers = [], first] = valuesOf(layout);
    expect(headers.slice(0, 4)).toEqual([
      "小组",
      "评比项目一（1级），如线路板发放（件）",
      "评比项目一（1级），如线路板发放名次",
      "评比项目一（1级），如线路板发放得分",
    ]);
    expect(first?.slice(0, 4)).toEqual(["三组", 100, 3, 4]);
    const total = headers.indexOf("总分");
    expect(layout.charts).toEqual([
      {
        title: "2026-06 小组总分 · 小组评比",
        categories: { row: 3, column: 0, rows: 6, columns: 1 },
        values: { row: 3, column: total, rows: 6, columns: 1 },
        at: { row: 11, column: 0 },
      },
    ]);
  });

  it("leaves a grade that a person chooses open, and shades grades from the best on", () => {
    const layout = layoutOf("E02");
    expect(column(layout, "等级")).toEqual(["A级", "A级", "C级", "C级", "C级", "D级 / E级？"]);
    expect(column(layout, "备注")[5]).toBe("等级由人在 D级、E级 中决定");
    const styles = layout.rows
      .slice(3)
      .map((row) => row.find(({ style }) => /^(grade\d|notGraded)$/.test(style))?.style);
    expect(styles).toEqual(["grade1", "grade1", "grade3", "grade3", "grade3", "notGraded"]);
  });

  it("freezes and repeats the header and lets people filter by it, without the row of sums", () => {
    const { frozenRows, frozenColumns, filter, page, rows } = layoutOf("E17");
    expect([frozenRows, frozenColumns]).toEqual([3, 1]);
    expect(page).toEqual({ orientation: "landscape", breaksBefore: [], repeatedRows: 3 });
    expect(filter).toEqual({ row: 2, column: 0, rows: 5, columns: rows[2]?.length });
  });
});

import { describe, expect, it } from "vitest";
import type { Scheme } from "../../../core/schemes/scheme";
import type { SchemeSheet } from "../../../core/schemeSheet/schemeSheet";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import postWageDocument from "./fixtures/postWage.json";
import templateDocument from "./fixtures/template95.json";

const template = templateDocument as unknown as Scheme;
const postWage = postWageDocument as unknown as Scheme;

/** The rows of a table under its title, as people see them. */
function table({ rows }: SchemeSheet, title: string): string[] {
  const start = rows.findIndex(([cell]) => cell?.value === `■ ${title}`) + 1;
  const length = rows.slice(start).findIndex((row) => row.every(({ value }) => value === null));
  return rows
    .slice(start, start + length)
    .map((row) => row.map(({ value }) => value ?? "").join(" | "))
    .map((row) => row.replace(/[ |]+$/, ""));
}

describe("the sheet of a scheme", () => {
  it("reads like the tables that HR writes", () => {
    const sheet = writeSchemeSheet(postWage, "zh-CN");
    expect(sheet.name).toBe("考核方案 岗位工资与提成");
    expect(table(sheet, "等级")).toEqual([
      "分档 | 结果1 等级 | 结果2 培训需求 | 结果3 晋升 | 结果4 岗位级别 | 结果5 岗位工资",
      "95~100 | 卓越 | 无 | 推荐 | 资深客服 | 1800",
      "85~94 | 优秀 | 一般 | 储备 | 二级客服 | 1700",
      "75~84 | 良好 | 较强 | 未设定 | 一级客服 | 1600",
      "65~74 | 一般 | 强 | 未设定 | 初级客服 | 1500",
      "65以下 | 不及格 | 很强 | 未设定 | 见习客服 | 1400",
    ]);
    expect(
      table(sheet, "工资构成")
        .slice(1)
        .map((row) => row.split(" | ").slice(0, 3).join(" | ")),
    ).toEqual([
      "post | 岗位工资 | grade.wage",
      "own | 个人提成 | personal",
      "public | 公共提成 | public_sales × 0.5% ÷ staff",
      "years | 工龄工资 | seniority",
    ]);
    expect(table(sheet, "触发结果")).toEqual([
      "触发编号 | 结果 | 结果设置 | 措施名称 | 措施名称·英文 | 措施名称·繁体",
      "first_streak | 金额 | 奖扣=奖; 乘积=200",
      "fail_streak | 措施 | 措施编号=resign; 由谁决定=人 | 自动请辞 | Treated as resignation | 自動請辭",
    ]);
  });

  it("words conditions and methods in the user's language", () => {
    const sheet = writeSchemeSheet(template, "en");
    expect(table(sheet, "Rules of grades").slice(1)).toEqual([
      "rank = 1 and 80 ≤ total < 96 | A",
      "any-of: rankFromLast = 1 | D, E",
      "always | C",
    ]);
    const rules = table(sheet, "Indicators").map((row) => row.split(" | ").slice(6, 8).join(": "));
    expect(rules).toEqual([
      "Method: Settings of the method",
      "all or nothing: reached when=satisfaction > 90%",
      "bands: edges=lower limit included",
      "steps off target: target=0; step=1; points per step=5; better=lower is better; counts=full steps; at least=none",
      "deductions: at least=0",
      "all or nothing: reached when=knowledge ≥ pass_mark; points if missed=-5",
      "levels: ",
    ]);
  });

  it("names each table the same in every language, without overlap", () => {
    const [en, zh] = [writeSchemeSheet(template, "en"), writeSchemeSheet(template, "zh-TW")];
    expect(en.names).toEqual(zh.names);
    expect(en.names.map(({ name }) => name)).toContain("KH_indicators");
    en.names.forEach(({ row, rows }, index) => {
      expect(row + rows).toBeLessThanOrEqual(en.names[index + 1]?.row ?? Infinity);
      expect(en.rows[row]?.[0]?.role).toBe("title");
    });
  });

  it("puts what the scheme doesn't use at the bottom, empty and ready to be filled in", () => {
    const { rows } = writeSchemeSheet(postWage, "zh-CN");
    const rowOf = (text: string): number => rows.findIndex(([cell]) => cell?.value === text);
    const divider = rows.findIndex(([cell]) => String(cell?.value).startsWith("▼"));
    expect(rowOf("■ 等级")).toBeLessThan(divider);
    expect(rowOf("■ 考核指标")).toBeGreaterThan(divider);
  });

  it("offers the words of each drop-down, in the blank row too", () => {
    const sheet = writeSchemeSheet(template, "zh-TW");
    const { row = 0, rows = 0 } = sheet.names.find(({ name }) => name === "KH_parameters") ?? {};
    const units = sheet.dropDowns.find((range) => range.row === row + 2);
    expect(units?.words).toContain("秒");
    expect((units?.row ?? 0) + (units?.rows ?? 0)).toBe(row + rows);
  });

  it("says in a comment what each column and each rule does", () => {
    const { rows, comments } = writeSchemeSheet(template, "en");
    const commented = new Set(comments.map(({ row, column }) => `${row} ${column}`));
    rows.forEach((cells, row) => {
      const isCard = cells[0]?.value === "Item";
      cells.forEach(({ role }, column) => {
        if ((role === "header" && !isCard) || role === "label")
          expect(commented.has(`${row} ${column}`), `${row} ${column}`).toBe(true);
      });
    });
    for (const { text } of comments) expect(text).not.toBe("");
  });

  it("keeps texts texts: none becomes a number, a date or a formula", () => {
    const treacherous = ["=A1+1", "+1", "-1", "@x", "01", "1-2", "2024/3/1"];
    const scheme: Scheme = {
      ...template,
      payout: { bands: treacherous.map((text) => [text, 1]) },
    };
    const { rows } = writeSchemeSheet(scheme, "en");
    for (const text of treacherous) {
      const found = rows.flat().filter(({ value }) => value === text);
      expect(found).toEqual([{ value: text, role: "input", format: "text" }]);
    }
  });

  it("has a name that every host takes", () => {
    const names = { en: "A/B: [all] * 'x?", "zh-CN": "甲".repeat(40), "zh-TW": "" };
    expect(writeSchemeSheet({ ...template, names }, "en").name).toBe("Scheme A-B- -all- - 'x-");
    expect(writeSchemeSheet({ ...template, names }, "zh-CN").name).toHaveLength(31);
    expect(writeSchemeSheet({ ...template, names }, "zh-TW").name).toBe("考核方案 template-95");
  });
});

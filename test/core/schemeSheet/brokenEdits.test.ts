import { describe, expect, it } from "vitest";
import type { Scheme } from "../../../core/schemes/scheme";
import { renderSheetFinding } from "../../../core/words/renderSchemeSheet";
import { EditedSheet } from "./editedSheet";
import postWageDocument from "./fixtures/postWage.json";
import templateDocument from "./fixtures/template95.json";

const template = templateDocument as unknown as Scheme;
const postWage = postWageDocument as unknown as Scheme;

/** What an edit breaks: it writes one cell or more and names the one that is to blame. */
type Edit = (sheet: EditedSheet) => string;

const write =
  (title: string, first: string, header: string, value: unknown, shown?: string): Edit =>
  (sheet) =>
    sheet.set(sheet.place(title, first, header), value, shown);

const breaks: [what: string, code: string, edit: Edit, words: string[]][] = [
  ["a number that is none", "unreadable", write("参数", "goal", "数值", "九成"), ["九成", "数字"]],
  ["an unknown unit", "unreadable", write("参数", "goal", "单位", "打"), ["打", "比例", "元"]],
  ["an unknown method", "unreadable", write("考核指标", "speed", "计分方法", "看心情"), ["看心情", "分档"]],
  [
    "a setting that the method doesn't have",
    "unknown setting",
    write("考核指标", "speed", "方法设置", "目标=0; 每步=1; 每步扣分=5; 封顶=3"),
    ["封顶=3", "每步扣分"],
  ],
  [
    "a setting twice",
    "setting twice",
    write("考核指标", "speed", "方法设置", "目标=0; 目标=1; 每步=1; 每步扣分=5"),
    ["目标=1"],
  ],
  [
    "a method without its parameter",
    "missing",
    write("考核指标", "speed", "方法设置", "目标=0; 每步=1"),
    ["每步扣分"],
  ],
  [
    "a condition without a sign",
    "unreadable",
    write("奖惩事项", "slow", "算一次的条件", "late 三次"),
    ["late 三次"],
  ],
  [
    "and mixed with or",
    "mixed and or",
    write("奖惩事项", "slow", "算一次的条件", "late > 3 且 rude > 1 或 doze > 2"),
    ["且", "或"],
  ],
  [
    "a date in place of limits",
    "date",
    write("指标分档", "satisfaction", "分档", new Date(2026, 0, 2), "1月2日"),
    ["1月2日", "文本"],
  ],
  ["an error value", "error value", write("参数", "goal", "数值", "#REF!"), ["#REF!"]],
  [
    "a name left blank",
    "missing",
    (sheet) => {
      sheet.set(sheet.place("参数", "goal", "名称·英文"), null);
      sheet.set(sheet.place("参数", "goal", "名称·繁体"), null);
      return sheet.set(sheet.place("参数", "goal", "名称"), " ");
    },
    ["名称"],
  ],
  [
    "bands of nobody",
    "unknown owner",
    write("指标分档", "satisfaction", "指标编号", "satisfied"),
    ["satisfied"],
  ],
  ["an id twice", "id twice", write("考核指标", "accuracy", "编号", "speed"), ["speed"]],
  [
    "an indicator with alternatives alone",
    "no first row",
    (sheet) => {
      const row = sheet.row("考核指标", "satisfaction");
      sheet.values.splice(row, 1);
      return `A${row + 1}`;
    },
    ["satisfaction", "备选"],
  ],
  [
    "a misspelt header",
    "misspelt column",
    (sheet) => {
      const row = sheet.row("考核指标", "编号");
      return sheet.set({ row, column: sheet.values[row]?.indexOf("计分方法") ?? 0 }, "记分方法");
    },
    ["记分方法", "计分方法"],
  ],
  [
    "a needed column deleted",
    "missing column",
    (sheet) => {
      const row = sheet.row("奖惩事项", "编号");
      for (let at = row; at < row + 6; at++) sheet.values[at]?.splice(2, 1);
      return `A${row + 2}`;
    },
    ["奖或扣"],
  ],
  [
    "a column twice",
    "column twice",
    (sheet) => {
      const row = sheet.row("参数", "编号");
      return sheet.set({ row, column: 7 }, "数值");
    },
    ["数值"],
  ],
  [
    "a table twice",
    "table twice",
    (sheet) => {
      sheet.insertRow(0, ["■ 参数"]);
      return `A${sheet.row("方案概况", "方案编号") + 100}`;
    },
    ["参数"],
  ],
  [
    "a title that is no table's",
    "unknown table",
    (sheet) => {
      const row = sheet.row("考核指标", "编号") - 1;
      return sheet.set({ row, column: 0 }, "■ 考核指示");
    },
    ["考核指示", "考核指标"],
  ],
  [
    "headers deleted",
    "no header",
    (sheet) => {
      const row = sheet.row("等级比例", "等级");
      sheet.values.splice(row, 1);
      return `A${row}`;
    },
    ["表头"],
  ],
  [
    "an item of a card that there isn't",
    "unknown item",
    write("计算规则", "总分：上限", "项目", "总分：上线"),
    ["总分：上线", "总分：上限"],
  ],
  ["another version", "unknown version", write("方案概况", "格式版本", "内容", 3), ["3", "2"]],
  [
    "rules and bands of grades",
    "both",
    (sheet) => {
      const header = sheet.row("等级", "分档");
      sheet.insertRow(header + 1, ["90以上", "A"]);
      return `A${sheet.row("等级规则", "条件") + 2}`;
    },
    ["等级"],
  ],
  [
    "incidents and periods counted",
    "only one",
    write("累计触发", "warn", "计数条件", "total < 60"),
    ["total < 60", "计数事项"],
  ],
  [
    "steps that differ by language",
    "unreadable",
    write("审核流程", "客服专员", "步骤·英文", "Team leader"),
    ["步骤"],
  ],
];

describe("a hand edit that breaks something", () => {
  it.each(breaks)("%s: is found at its cell, and no scheme is given", (what, code, edit, words) => {
    const sheet = new EditedSheet(template);
    const cell = edit(sheet);
    const { scheme, findings, readable } = sheet.read();
    expect(scheme).toBeUndefined();
    const finding = findings.find((candidate) => candidate.code === code);
    expect(finding, JSON.stringify(findings)).toBeDefined();
    if (!finding) return;
    if (what !== "a table twice") expect(finding).toMatchObject({ sheet: "方案", cell });
    const { what: said, remedy } = renderSheetFinding(finding, "zh-CN");
    for (const word of words) expect(said + remedy).toContain(word);
    expect(remedy).not.toBe("");
    // The rest is still read.
    expect(readable.id).toBe("template-95");
    expect(readable.reviews ?? readable.memberGrades).toBeDefined();
  });

  it("is worded in all three languages", () => {
    for (const [, code, edit] of breaks) {
      const sheet = new EditedSheet(template);
      edit(sheet);
      const finding = sheet.read().findings.find((candidate) => candidate.code === code);
      if (!finding) throw new Error(code);
      const texts = (["en", "zh-CN", "zh-TW"] as const).map((language) =>
        renderSheetFinding(finding, language),
      );
      for (const { what, remedy } of texts) {
        expect(what).not.toMatch(/undefined|\[object/);
        expect(remedy).not.toMatch(/undefined|\[object/);
      }
      expect(new Set(texts.map(({ what }) => what)).size).toBe(3);
    }
  });

  it("gives one finding, not one for each consequence", () => {
    const sheet = new EditedSheet(template);
    sheet.set(sheet.place("考核指标", "attendance", "计分方法"), "看心情");
    expect(sheet.read().findings).toHaveLength(1);
  });

  it("tells of a formula that doesn't end", () => {
    const sheet = new EditedSheet(postWage);
    const cell = sheet.set(sheet.place("工资构成", "public", "公式"), "public_sales × 0.5% ÷");
    expect(sheet.read().findings).toEqual([
      {
        code: "unreadable",
        found: "public_sales × 0.5% ÷",
        expected: "formula",
        sheet: "方案",
        cell,
        part: "pay",
      },
    ]);
  });

  it("is said once of a sheet that is no scheme", () => {
    const sheet = new EditedSheet(template);
    sheet.values.splice(0, sheet.values.length, ["姓名", "得分"], ["张三", 90]);
    expect(sheet.read().findings.map(({ code }) => code)).toEqual(["missing table"]);
  });
});

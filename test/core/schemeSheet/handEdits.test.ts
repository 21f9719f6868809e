import { describe, expect, it } from "vitest";
import type { Scheme } from "../../../core/schemes/scheme";
import { readSchemeSheet } from "../../../core/schemeSheet/readSchemeSheet";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import { EditedSheet } from "./editedSheet";
import postWageDocument from "./fixtures/postWage.json";
import templateDocument from "./fixtures/template95.json";
import { sheetValues } from "./sheetValues";

const template = templateDocument as unknown as Scheme;
const postWage = postWageDocument as unknown as Scheme;

describe("hand edits that do no harm", () => {
  it("are blank rows and columns, wherever they are", () => {
    const sheet = new EditedSheet(template);
    sheet.insertRow(sheet.row("考核指标", "speed"));
    sheet.insertRow(sheet.row("考核指标", "编号"));
    sheet.insertRow(0);
    sheet.insertColumn(0);
    sheet.insertColumn(3);
    expect(sheet.read()).toMatchObject({ findings: [], scheme: template });
  });

  it("is a column of HR's own", () => {
    const sheet = new EditedSheet(template);
    const header = sheet.row("奖惩事项", "编号");
    sheet.insertColumn(2, "说明给新人看", header);
    sheet.set({ row: header + 1, column: 2 }, "见培训手册");
    expect(sheet.read()).toMatchObject({ findings: [], scheme: template });
  });

  it("are rows in another order: the scheme follows it, bands stay with their owners", () => {
    const sheet = new EditedSheet(template);
    const [mistake, late] = [sheet.row("奖惩事项", "mistake"), sheet.row("奖惩事项", "late")];
    [sheet.values[mistake], sheet.values[late]] = [sheet.values[late] ?? [], sheet.values[mistake] ?? []];
    const [first, second, ...others] = template.incidents ?? [];
    expect(sheet.read()).toMatchObject({
      findings: [],
      scheme: { ...template, incidents: [second, first, ...others] },
    });
  });

  it("are spaces, full-width digits and signs, and another letter case", () => {
    const sheet = new EditedSheet(template);
    sheet.set(sheet.place("参数", "pass_mark", "数值"), " ９０ ");
    sheet.set(sheet.place("考核指标", "speed", "计分方法"), " Steps  Off Target ");
    sheet.set(
      sheet.place("考核指标", "speed", "方法设置"),
      "目標＝０；STEP=1;每步扣分: 5分；方向=Lower；零头=满一步才算；最低分=None",
    );
    sheet.set(sheet.place("考核指标", "satisfaction", "方法设置"), "reached when: satisfaction＞90％");
    sheet.set(sheet.place("等级规则", "总是", "条件"), "ALWAYS");
    expect(sheet.read()).toMatchObject({ findings: [], scheme: template });
  });

  it("are drop-down words of another language", () => {
    const sheet = new EditedSheet(template);
    sheet.set(sheet.place("奖惩事项", "late", "奖或扣"), "DEDUCT");
    sheet.set(sheet.place("奖惩事项", "late", "大小单位"), "分鐘");
    sheet.set(sheet.place("奖惩事项", "late", "分数"), "by size; edges=lower");
    expect(sheet.read()).toMatchObject({ findings: [], scheme: template });
  });

  it.each([
    ["40%", undefined],
    ["40", undefined],
    ["４０％", undefined],
    [0.4, "40%"],
    [40, "40"],
  ])("is a weight of 40 written %s", (value, shown) => {
    const sheet = new EditedSheet(template);
    sheet.set(sheet.place("考核指标", "speed", "权重(%)"), value, shown);
    expect(sheet.read().scheme?.indicators?.[1]?.weightPercent).toBe(40);
  });

  it("is a blank in place of the owner of the row above", () => {
    const sheet = new EditedSheet(template);
    const row = sheet.row("奖惩分档", "late");
    sheet.set({ row: row + 1, column: 0 }, null);
    sheet.set({ row: row + 2, column: 0 }, "");
    expect(sheet.read()).toMatchObject({ findings: [], scheme: template });
  });

  it("is a new row with a name in one language", () => {
    const sheet = new EditedSheet(template);
    sheet.insertRow(sheet.row("参数", "goal"), ["ring", "响铃秒数", 3, "秒"]);
    expect(sheet.read().scheme?.parameters?.[1]).toEqual({
      id: "ring",
      names: { en: "响铃秒数", "zh-CN": "响铃秒数", "zh-TW": "响铃秒数" },
      unit: "seconds",
      value: 3,
    });
  });

  it("is a table that was empty and is filled in", () => {
    const sheet = new EditedSheet(template);
    const header = sheet.row("工资构成", "编号");
    sheet.insertRow(header + 1, ["merit", "绩效工资", "base*35%*payout＋bonus－fines／2"]);
    expect(sheet.read().scheme?.pay?.components[0]?.terms).toEqual([
      { factors: ["base", 0.35, "payout"] },
      { factors: ["bonus"] },
      { factors: ["fines"], dividedBy: 2, sign: "subtracted" },
    ]);
  });

  it("is a title without its mark, or replaced by another where the range has its name", () => {
    const plain = new EditedSheet(template);
    plain.set({ row: plain.row("考核指标", "编号") - 1, column: 0 }, "考核指标");
    plain.set({ row: plain.row("奖惩事项", "编号") - 1, column: 2 }, null);
    const indicators = plain.values.findIndex(([cell]) => cell === "考核指标");
    plain.set({ row: indicators, column: 2 }, null);
    expect(plain.read().findings).toEqual([]);
    const written = sheetValues(writeSchemeSheet(template, "en"));
    const values = written.values.map((row) =>
      row.map((cell) => (cell === "■ Indicators" ? "What we look at" : cell)),
    );
    expect(readSchemeSheet({ ...written, values }).scheme).toEqual(template);
  });

  it("is TRUE or FALSE in place of yes or no", () => {
    const sheet = new EditedSheet(template);
    sheet.set(sheet.place("考核指标", "speed", "只展示"), true);
    expect(sheet.read().scheme?.indicators?.[1]?.informative).toBe(true);
  });

  it.each([
    [
      "rank=1 and total>=92",
      {
        all: [
          { of: "rank", equals: 1 },
          { of: "total", atLeast: 92 },
        ],
      },
    ],
    [
      "total<35 或 grade 为 D、E",
      {
        any: [
          { of: "total", lessThan: 35 },
          { of: "grade", is: ["D", "E"] },
        ],
      },
    ],
    ["60 <= total < 80", { all: [{ of: "total", atLeast: 60, lessThan: 80 }] }],
    ["60＜total", { all: [{ of: "total", moreThan: 60 }] }],
    ["grade = E", { all: [{ of: "grade", is: "E" }] }],
    ["visited is yes", { all: [{ of: "visited", is: true }] }],
    ["total ≥ goal", { all: [{ of: "total", atLeast: "goal" }] }],
    ["rank = @teams", { all: [{ of: "rank", equals: "teams" }] }],
  ])("is a condition written %s", (text, conditions) => {
    const sheet = new EditedSheet(template);
    sheet.set(sheet.place("考核指标", "speed", "否决条件"), text);
    expect(sheet.read().scheme?.indicators?.[1]?.zeroWhen).toEqual(conditions);
  });

  it("leaves the reading taken of an open text to HR", () => {
    const sheet = new EditedSheet(postWage);
    sheet.set(sheet.place("未定之处", "edge", "采用"), "second_band");
    expect(sheet.read().scheme?.choices?.[0]?.taken).toBe("second_band");
  });
});

import { describe, expect, it } from "vitest";
import { namesNobody, namesTotals, personKey, tidyName } from "../../../core/month/personName";

describe("names", () => {
  it.each([
    ["Agent 13 ", "Agent 13"],
    [" Agent  13", "Agent 13"],
    ["张 三", "张三"],
    ["张　三", "张三"],
    ["张三\u200b", "张三"],
    ["Ａｇｅｎｔ　１３", "Ａｇｅｎｔ １３"],
    ["王小明（离职）", "王小明（离职）"],
    ["王👨\u200d👩\u200d👧", "王👨\u200d👩\u200d👧"],
    ["Agent_04", "Agent_04"],
  ])("shows %j as %j", (written, shown) => {
    expect(tidyName(written)).toBe(shown);
  });

  it("takes spellings that differ in case, width and spaces for one person, and others for two", () => {
    expect(personKey("AGENT 13 ")).toBe(personKey("agent　13"));
    expect(personKey("Agent 13")).not.toBe(personKey("Agent 31"));
    expect(personKey("Agent 13")).not.toBe(personKey("Agent13"));
  });

  it("knows a totals row", () => {
    expect(["合计", "總計 ", "Total", "小计"].map(namesTotals)).toEqual([true, true, true, true]);
    expect(namesTotals("Tota Li")).toBe(false);
  });

  it.each([
    "合计：",
    "【合计】",
    "团队合计",
    "张三 汇总",
    "总计(4人)",
    "Ann Total",
    "Grand Total:",
    "Sub-total",
  ])("knows %j for a totals row", (label) => {
    expect(namesTotals(label)).toBe(true);
  });

  it.each(["Ann Mean", "Sum Li", "Totalia", "平均安", "计合"])("takes %j for a name", (name) => {
    expect(namesTotals(name)).toBe(false);
  });

  it("takes Na for a name, and NA, n/a and 无 for none", () => {
    expect(["Na", "NA", "n/a", "无", " "].map(namesNobody)).toEqual([false, true, true, true, true]);
  });
});

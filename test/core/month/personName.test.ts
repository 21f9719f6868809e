import { describe, expect, it } from "vitest";
import { namesTotals, personKey, tidyName } from "../../../core/month/personName";

describe("names", () => {
  it.each([
    ["Agent 13 ", "Agent 13"],
    [" Agent  13", "Agent 13"],
    ["张 三", "张三"],
    ["张　三", "张三"],
    ["张三\u200b", "张三"],
    ["Ａｇｅｎｔ　１３", "Agent 13"],
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
});

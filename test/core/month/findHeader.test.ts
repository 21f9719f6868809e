import { describe, expect, it } from "vitest";
import { findHeader } from "../../../core/month/findHeader";
import { headerKeys } from "../../../core/month/headerKey";
import { matchColumn } from "../../../core/month/matchColumn";
import type { HeaderSynonyms } from "../../../core/schemes/names";
import { sheet } from "./sheetNotation";

const only = (...en: string[]): HeaderSynonyms => ({ en, "zh-CN": [], "zh-TW": [] });
const wanted = [only("Name"), only("Chats"), only("Rating")];

describe("headerKeys", () => {
  it("spells headers alike whatever their case, width, spaces and punctuation", () => {
    const [key] = headerKeys("Average Rating");
    for (const text of [
      "average_rating",
      "AVERAGE  RATING",
      "Average-Rating:",
      "Ａｖｅｒａｇｅ　Ｒａｔｉｎｇ",
    ])
      expect(headerKeys(text)).toContain(key);
    expect(headerKeys("平均評分")).toContain(headerKeys("平均评分")[0]);
    expect(headerKeys("响应时长（秒）")).toContain(headerKeys("响应时长")[0]);
    expect(headerKeys("  ")).toEqual([]);
  });
});

describe("matchColumn", () => {
  it("prefers the earlier synonym", () => {
    expect(matchColumn(["Agent ID", "Agent Name"], only("Agent Name", "Agent ID"))).toEqual({
      kind: "column",
      column: 1,
    });
  });

  it("says where one header stands twice", () => {
    expect(matchColumn(["Chats", "x", "chats "], only("Chats"))).toEqual({ kind: "twice", columns: [0, 2] });
    expect(matchColumn(["Calls"], only("Chats"))).toEqual({ kind: "none" });
  });
});

describe("findHeader", () => {
  it("finds the header under a title and notes", () => {
    const header = findHeader(
      sheet("S", "Report||\nmade on|2022-07-30|\nName|Chats|Rating\nAnn|3|4"),
      wanted,
    );
    expect(header).toMatchObject({ row: 2, firstDataRow: 3, headers: ["Name", "Chats", "Rating"] });
  });

  it("reads a header over two lines", () => {
    const header = findHeader(sheet("S", "Name|Service|\n|Chats|Rating\nAnn|3|4"), wanted);
    expect(header).toMatchObject({ firstDataRow: 2, headers: ["Name", "Chats", "Rating"] });
  });

  it("reads a header over three lines, and a line of units below it", () => {
    const lines = "Name|Service||\n|Chats|Quality|\n||Rating|\n|(items)|(1-5)|\nAnn|3|4|";
    expect(findHeader(sheet("S", lines), wanted)).toMatchObject({
      row: 2,
      firstDataRow: 4,
      headers: ["Name", "Chats", "Rating", ""],
    });
  });

  it("isn't misled by data that look like a header", () => {
    expect(findHeader(sheet("S", "Name|Chats|Rating\nName|3|4"), wanted)).toMatchObject({ row: 0 });
  });

  it("finds none where nothing fits", () => {
    expect(findHeader(sheet("S", "a|b\n1|2"), wanted)).toBeUndefined();
  });
});

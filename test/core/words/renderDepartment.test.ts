import { describe, expect, it } from "vitest";
import type { ReadingMessage } from "../../../core/words/departmentMessages";
import { renderDepartmentFault, renderDepartmentMessage } from "../../../core/words/renderDepartment";
import type { Language } from "../../../core/words/language";
import { named } from "../department/read/reading";

const LANGUAGES: readonly Language[] = ["en", "zh-CN", "zh-TW"];
const thing = named("Thing");

const MESSAGES: readonly ReadingMessage[] = [
  { code: "unknown scheme", found: "x", nearest: thing },
  { code: "unknown post", found: "x", nearest: "Thing" },
  { code: "post of several schemes", found: "x", schemes: [thing, thing] },
  { code: "no scheme", people: ["x"] },
  { code: "appraised as a team", scheme: named("x") },
  { code: "not in roster", found: "x", nearest: "Thing" },
  { code: "team not in roster", found: "x", nearest: null },
  { code: "not in data", people: ["x"], month: "2026-06" },
  { code: "nothing to grade by", people: ["x"], scheme: thing },
  { code: "not in data, one alike", person: "x", nearest: "Thing" },
  { code: "twice in roster", person: "x", cells: ["A2", "A4"] },
  { code: "namesakes", person: "x", numbers: ["1", "2"] },
  { code: "which namesake", person: "x", numbers: ["1", "2"] },
  { code: "not there in the month", people: ["x"], month: "2026-06", why: "left before", inData: true },
  { code: "there for part of the month", people: [{ person: "x", day: "2026-06-03" }], why: "joined" },
  { code: "unreadable roster date", header: "Joined", found: "x" },
  { code: "several rosters", read: "A", others: ["x"] },
  { code: "header stands twice", header: "x", cells: ["A2", "A4"] },
  { code: "column holds something else", header: "H", found: "x" },
  { code: "value in several sheets", figure: thing, people: ["x"], taken: "A", others: ["B"] },
  { code: "figures not found", scheme: named("x"), figures: [thing] },
  {
    code: "columns by other names",
    scheme: thing,
    columns: [{ figure: thing, header: "x", sheet: "A", cell: "C2" }],
  },
  { code: "unknown incident", found: "x", nearest: thing, known: [thing] },
  { code: "unknown incident", found: "x", nearest: null, known: [] },
  { code: "unknown degree", incident: thing, found: "x", known: [thing] },
  { code: "unreadable amount", header: "H", found: "x" },
  { code: "amount out of range", incident: named("x"), of: "points", found: 9, from: 1, to: 5 },
  { code: "unknown day type", found: "x" },
];

const wordless: readonly string[] = ["namesakes", "there for part of the month", "appraised as a team"];

describe("what the department's reading says", () => {
  it.each(LANGUAGES)("names what was found and what to do about it in %s", (language) => {
    for (const message of MESSAGES) {
      const { what, remedy } = renderDepartmentMessage(message, language);
      expect([message.code, what]).toEqual([message.code, expect.stringContaining("x")]);
      expect([message.code, remedy !== ""]).toEqual([message.code, !wordless.includes(message.code)]);
      expect(what + remedy).not.toMatch(/undefined|null|\[object/);
    }
  });

  it("proposes the nearest name, and only where there is one", () => {
    const near = { code: "not in roster", found: "Ann", nearest: "Anna" } as const;
    expect(renderDepartmentMessage(near, "en").remedy).toContain('Is "Anna" meant?');
    expect(renderDepartmentMessage({ ...near, nearest: null }, "en").remedy).not.toContain("meant");
  });

  it("says what the monthly reading found, and why somebody isn't graded", () => {
    const finding = { code: "row without person" } as const;
    expect(renderDepartmentMessage({ code: "month", finding }, "en").what).toMatch(/name/);
    const reason = { code: "no value", id: "rating" } as const;
    const scheme = { en: "Hotline", "zh-CN": "热线", "zh-TW": "熱線" };
    const figure = { en: "Stars", "zh-CN": "评分", "zh-TW": "評分" };
    const message = { code: "not graded", person: "Ann", scheme, reason, figure } as const;
    const { what, remedy } = renderDepartmentMessage(message, "en");
    expect(what + remedy).toMatch(/Ann.*Hotline.*Stars/);
  });

  it.each(LANGUAGES)("asks for the month where no sheet tells it in %s", (language) => {
    expect(renderDepartmentFault({ code: "no month", sheets: ["Daily"] }, language)).toMatch(
      /Daily.*2026-06/,
    );
    expect(renderDepartmentFault({ code: "empty workbook" }, language)).not.toBe("");
  });
});

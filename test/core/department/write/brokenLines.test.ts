import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenLines } from "../../../../core/department/write/brokenLines";
import { textWidth } from "../../../../core/month/textWidth";

const text = fc.string({
  unit: fc.constantFrom(..."ab1 ", "(", ")", "，", "。", "“", "”", "绩", "效", "\n"),
  maxLength: 80,
});
const width = fc.integer({ min: 4, max: 30 });

describe("brokenLines", () => {
  it.each([
    ["one two three", 8, ["one two", "three"]],
    ["绩效考核通知单", 8, ["绩效考核", "通知单"]],
    ["绩效考核，通知单", 8, ["绩效考", "核，通知", "单"]],
    ["考核“通知”", 6, ["考核", "“通知”"]],
    ["unbreakable", 5, ["unbre", "akabl", "e"]],
    ["a\nb", 5, ["a", "b"]],
    ["", 5, [""]],
  ])("breaks %j at %i into %j", (whole, wide, lines) => {
    expect(brokenLines(whole, wide)).toEqual(lines);
  });

  it("loses nothing but blanks", () => {
    fc.assert(
      fc.property(text, width, (whole, wide) => {
        const joined = brokenLines(whole, wide).join("");
        expect(joined.replace(/\s/g, "")).toBe(whole.replace(/\s/g, ""));
      }),
    );
  });

  it("makes no line wider than it may be", () => {
    fc.assert(
      fc.property(text, width, (whole, wide) => {
        for (const line of brokenLines(whole, wide)) expect(textWidth(line)).toBeLessThanOrEqual(wide);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { alignColumns } from "../../../local/terminal/alignColumns";
import { cutToWidth, displayWidth } from "../../../local/terminal/displayWidth";
import { plainText } from "../../../local/terminal/plainText";

describe("terminal", () => {
  it("counts Chinese characters as two columns, marks as none", () => {
    expect([
      displayWidth("Agent 13"),
      displayWidth("陈嘉怡"),
      displayWidth("Ａ（）"),
      displayWidth("e\u0301"),
      displayWidth("█–…"),
    ]).toEqual([8, 6, 6, 1, 3]);
  });

  it("aligns columns of mixed width", () => {
    expect(
      alignColumns(
        [
          ["姓名", "总分"],
          ["Ann", "9.5"],
          ["陈嘉怡", "88"],
        ],
        ["left", "right"],
      ),
    ).toEqual(["姓名    总分", "Ann      9.5", "陈嘉怡    88"]);
  });

  it("shortens by width, not by characters", () => {
    expect(cutToWidth("陈嘉怡嘉怡", 6)).toBe("陈嘉…");
    expect(cutToWidth("陈嘉怡", 6)).toBe("陈嘉怡");
  });

  it("shows what could steer the terminal as blanks", () => {
    expect(plainText("A\u001b[31mB\u202eC\nD")).toBe("A [31mB C\nD");
  });
});

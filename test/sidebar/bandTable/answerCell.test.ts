import { describe, expect, test } from "vitest";
import { shownNumber, withShownNumber } from "../../../sidebar/bandTable/answerCell";

describe("a rate or amount that is typed", () => {
  test.each([
    ["90%", "rate", 85.5, "85.5%"],
    [0.9, "rate", 85, 0.85],
    ["6元", "rate", 7, "7元"],
    ["", "rate", 50, "50%"],
    ["1,800元", "amount", 2000, "2,000元"],
    [150, "amount", 225, 225],
    ["90%", "rate", null, ""],
  ] as const)("keeps the notation of its cell: %s", (cell, kind, typed, written) => {
    expect(withShownNumber(cell, kind, typed)).toBe(written);
  });

  test("is blank where it is not configured, and no number where it is none", () => {
    expect(shownNumber("", "rate")).toEqual({ value: null, unit: "percent" });
    expect(shownNumber("九成", "rate")).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { readNumber } from "../../../core/numbers/readNumber";

describe("readNumber", () => {
  it.each([
    ["95%", 0.95],
    ["９５％", 0.95],
    ["1,800元", 1800],
    [" 85 ", 85],
    ["1.5万", 15000],
    ["1.5萬元", 15000],
    ["3‰", 0.003],
    ["2百万", 2_000_000],
    ["20k", 20000],
    ["￥1,800", 1800],
    ["−5", -5],
    ["1 800", 1800],
    ["30分钟", 30],
    ["1e3", 1000],
    ["0.1%", 0.001],
  ])("reads %s", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    "",
    "abc",
    "十",
    "1,80",
    "8 5",
    "1.8.0",
    "5%%",
    "Infinity",
    "NaN",
    "0x10",
    "3次/月",
    "(5)",
    "1-2",
    "+-3",
    "9".repeat(400),
  ])("doesn't take %j for a number", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { readingText } from "../limitsNotation";

/** Spellings met in real documents and workbooks, with what they are read as. */
const REAL: readonly (readonly [string, string])[] = [
  ["≥100%", "[1!,∞)"],
  ["100%>/≥90%", "[0.9!,1!)"],
  ["90≤/≤100", "[90!,100!]"],
  ["80≤/<90", "[80!,90!)"],
  ["35</≤45", "(35!,45!]"],
  ["55<", "(55!,∞)"],
  ["99%〉Z=97%", "? ambiguous"],
  ["97%>Z>=95%", "[0.95!,0.97!)"],
  ["T=<25", "(∞,25!]"],
  ["91~100", "[91,100]"],
  ["95以上", "[95,∞)"],
  ["85-95", "[85,95]"],
  ["0-79分", "[0,79]"],
  ["0 - 54", "[0,54]"],
  ["50 to 64", "[50,64]"],
  ["0—10000", "[0,10000]"],
  ["10,001-50,000", "[10001,50000]"],
  [">50,000", "(50000!,∞)"],
  ["≤10,000", "(∞,10000!]"],
  ["80分以下（不含）", "(∞,80!)"],
  ["1万元以下", "(∞,10000]"],
  ["30万~60万", "[300000,600000]"],
  ["150万+", "[1500000,∞)"],
  ["前40%", "? rank share"],
  ["40~60%", "[0.4,0.6]"],
  ["后20%", "? rank share"],
];

describe("readLimits", () => {
  it.each(REAL)("reads %s as %s", (spelling, reading) => {
    expect(readingText(spelling)).toBe(reading);
  });

  it.each([
    ["80~90(含)", "[80,90!]"],
    ["80（不含）~90（含）", "(80!,90!]"],
    ["70-80(不含80)", "[70,80!)"],
    ["1万-3万（含3万）", "[10000,30000!]"],
    ["90-100（均含）", "[90!,100!]"],
    ["90(含)以上", "[90!,∞)"],
    ["60以下(含)", "(∞,60!]"],
    ["80分（含）-90分（不含）", "[80!,90!)"],
  ])("lets an explicit mark decide: %s", (spelling, reading) => {
    expect(readingText(spelling)).toBe(reading);
  });

  it.each([
    ["[80,90)", "[80!,90!)"],
    ["(80,90)", "(80!,90!)"],
    ["［60，70］", "[60!,70!]"],
    ["[90,)", "[90!,∞)"],
    ["(0,+∞)", "(0!,∞)"],
    ["[100,200)", "[100!,200!)"],
    ["[1,000,2,000)", "[1000!,2000!)"],
    ["[100,000,200,000)", "[100000!,200000!)"],
    ["[100,200,300)", "? ambiguous"],
    ["(30-60)", "? ambiguous"],
  ])("reads the notation of intervals: %s", (spelling, reading) => {
    expect(readingText(spelling)).toBe(reading);
  });

  it.each([
    ["超过1万元，不超过3万元", "(10000!,30000]"],
    ["超過1萬元，不超過3萬元", "(10000!,30000]"],
    ["1万元以上3万元以下", "[10000,30000]"],
    ["1万元以上—3万元以下", "[10000,30000]"],
    ["不足60分", "(∞,60!)"],
    ["未滿60分", "(∞,60!)"],
    ["大于等于90", "[90!,∞)"],
    ["10天以内", "(∞,10]"],
    ["10天以外", "(10!,∞)"],
    ["至少90分以上", "[90,∞)"],
    ["below 60", "(∞,60!)"],
    ["60 to below 70", "[60,70!)"],
    ["at least 65 and below 70", "[65,70!)"],
    ["超过10000至30000元的部分", "(10000!,30000]"],
    ["【80,90)", "[80!,90!)"],
    ["90 and above", "[90,∞)"],
    ["up to 10,000", "(∞,10000]"],
    ["between 80 and 90", "[80,90]"],
    ["９０～１００", "[90,100]"],
  ])("reads words and full-width forms: %s", (spelling, reading) => {
    expect(readingText(spelling)).toBe(reading);
  });

  it("lends the unit of the second number to the first where the first stays the lower one", () => {
    expect(readingText("1~3万元")).toBe("[10000,30000]");
    expect(readingText("5000-1万")).toBe("[5000,10000]");
  });

  it("tells a dash from a minus", () => {
    expect(readingText("-10--5")).toBe("[-10,-5]");
    expect(readingText("80——90")).toBe("[80,90]");
  });

  it("takes a descending range for the same band", () => {
    expect(readingText("100-90分")).toBe("[90,100]");
  });

  it("knows a bare number from a limit", () => {
    expect(readingText("85分")).toBe("= 85");
  });

  it.each([
    ["90分以上且无投诉", "? words"],
    ["优秀90以上", "? words"],
    ["全勤", "? no limit"],
    ["60<70", "? ambiguous"],
    ["超过90分以上", "? ambiguous"],
    ["80~90以上", "? ambiguous"],
    ["30万~60", "? ambiguous"],
    ["10%-20", "? ambiguous"],
    ["0.8-90%", "? ambiguous"],
    ["80 90以上", "? ambiguous"],
    ["≥60≥70", "? ambiguous"],
  ])("reports what it can't be sure of: %s", (spelling, reading) => {
    expect(readingText(spelling)).toBe(reading);
  });
});

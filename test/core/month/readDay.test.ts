import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOrderOf, readDay } from "../../../core/month/readDay";

const day = (raw: string, order: "day first" | "month first" | "unknown" = "unknown"): string => {
  const reading = readDay(raw, order, 0);
  return reading.kind === "day" ? reading.day : reading.kind;
};

describe("readDay", () => {
  it.each([
    ["2022-07-30", "2022-07-30"],
    ["2022/7/3", "2022-07-03"],
    ["2022.7.3", "2022-07-03"],
    ["2022年7月30日", "2022-07-30"],
    ["２０２２年７月３０日", "2022-07-30"],
    ["30-Jul-22", "2022-07-30"],
    ["30 July 2022", "2022-07-30"],
    ["Jul 30, 2022", "2022-07-30"],
    ["2022-07-30 09:12:58", "2022-07-30"],
    ["2022-07-30T09:12:58Z", "2022-07-30"],
    ["20220730", "2022-07-30"],
    ["44772", "2022-07-30"],
    ["44772.384", "2022-07-30"],
    ["2022-07", "2022-07-01"],
    ["2022年7月", "2022-07-01"],
    ["202207", "2022-07-01"],
    ["111/7/30", "2022-07-30"],
    ["民國111年7月30日", "2022-07-30"],
    ["30/07/2022", "2022-07-30"],
    ["7/30/22", "2022-07-30"],
    ["03/03/2022", "2022-03-03"],
  ])("reads %s as %s", (raw, expected) => {
    expect(day(raw)).toBe(expected);
  });

  it.each([
    "2022-02-30",
    "2022-13-01",
    "7月30日",
    "yesterday",
    "",
    "12:30",
    "0.384",
    "1e308",
    "N/A",
    "2022-7-30-1x",
  ])("refuses %j", (raw) => {
    expect(day(raw)).toBe("unreadable");
  });

  it("doesn't guess which part of 03/04/2022 is the day", () => {
    expect(day("03/04/2022")).toBe("ambiguous");
    expect(day("03/04/2022", "day first")).toBe("2022-04-03");
    expect(day("03/04/2022", "month first")).toBe("2022-03-04");
    expect(day("22-07-30")).toBe("ambiguous");
  });

  it("takes the order from a column that gives it away, and none from one that contradicts itself", () => {
    expect(dayOrderOf(["03/04/2022", "30/04/2022"])).toBe("day first");
    expect(dayOrderOf(["03/04/2022", "04/30/2022"])).toBe("month first");
    expect(dayOrderOf(["30/04/2022", "04/30/2022"])).toBe("unknown");
    expect(dayOrderOf(["03/04/2022"])).toBe("unknown");
  });

  it("counts serial numbers from 1904 where the workbook does", () => {
    expect(readDay("43310", "unknown", 1462)).toEqual({ kind: "day", day: "2022-07-30" });
  });

  it("reads back every day it could have written", () => {
    const days = fc.date({ min: new Date("1960-01-01"), max: new Date("2110-12-31"), noInvalidDate: true });
    fc.assert(fc.property(days, (date) => day(date.toISOString()) === date.toISOString().slice(0, 10)));
  });
});

import { describe, expect, it } from "vitest";
import { readAmount, readCount } from "../../../core/month/readAmount";
import { readYesNo } from "../../../core/month/readYesNo";
import type { SourcedMeasure } from "../../../core/month/sourcedMeasure";
import type { Source } from "../../../core/schemes/source";
import type { Unit } from "../../../core/schemes/unit";

const source = (more: Partial<Source>): Source => ({
  aggregate: "mean",
  columns: { en: [], "zh-CN": [], "zh-TW": [] },
  reads: "number",
  ...more,
});
const measure = (unit: Unit, more: Partial<Source> = {}): SourcedMeasure => ({ unit, source: source(more) });
const read = (raw: string, more: Partial<Source> = {}, unit: Unit = "money"): unknown =>
  readAmount({ raw, shown: raw }, "Value", measure(unit, more));

describe("readAmount", () => {
  it.each(["", " ", "N/A", "n/a", "#N/A", "-", "—", "－", "无", "無", "暂无"])(
    "takes %j for no value",
    (raw) => {
      expect(read(raw)).toBe("missing");
    },
  );

  it("reads numbers as people write them", () => {
    expect(read("4.11")).toBe(4.11);
    expect(read("９５％")).toBe(0.95);
    expect(read("1,800元")).toBe(1800);
  });

  it("takes 0 for no value only where the scheme says so", () => {
    expect(read("0.0")).toBe(0);
    expect(read("0.0", { missing: { zero: true } })).toBe("missing");
  });

  it("takes the scheme's own words for no value", () => {
    expect(read("未評")).toBe("unreadable");
    expect(read("未評", { missing: { words: ["未評"] } })).toBe("missing");
  });

  it("refuses what lies outside the scale, both ends included", () => {
    const within = { from: 1, to: 5 };
    expect([read("1", { within }), read("5", { within })]).toEqual([1, 5]);
    expect([read("0.99", { within }), read("5.01", { within }), read("1e308", { within })]).toEqual([
      "unreadable",
      "unreadable",
      "unreadable",
    ]);
  });

  it("refuses words and errors", () => {
    expect([read("good"), read("#DIV/0!"), read("NaN"), read("Infinity")]).toEqual(
      Array(4).fill("unreadable"),
    );
  });

  it("reads yes and no as 1 and 0", () => {
    expect(["Y", "yes", "是", "TRUE", "√", "已解决", "已解決"].map(readYesNo)).toEqual(Array(7).fill(true));
    expect(["N", "No", "否", "FALSE", "×", "未解决", "未解決"].map(readYesNo)).toEqual(Array(7).fill(false));
    expect(read("maybe", { reads: "yesNo" })).toBe("unreadable");
    expect(read("N/A", { reads: "yesNo" })).toBe("missing");
  });

  it("counts nothing below 0", () => {
    expect(["3", "0", "-1", "x", ""].map((raw) => readCount({ raw }, false))).toEqual([
      3,
      0,
      "unreadable",
      "unreadable",
      "missing",
    ]);
  });
});

describe("impossible amounts", () => {
  it.each(["-5", "90%", "90.5"])("refuses %j where clients are counted", (raw) => {
    expect(read(raw, {}, "clients")).toBe("unreadable");
    expect(readCount({ raw }, true)).toBe("unreadable");
  });

  it("refuses less than nothing of anything but money, unless the scheme gives a scale", () => {
    expect(read("-5", {}, "items")).toBe("unreadable");
    expect(read("-5", { within: { from: -10, to: 10 } }, "items")).toBe(-5);
    expect(read("-5", {}, "money")).toBe(-5);
  });

  it("refuses TRUE and FALSE that are stored as 1 and 0", () => {
    const cell = { raw: "1", shown: "TRUE", isBoolean: true };
    expect(readAmount(cell, "Value", measure("items"))).toBe("unreadable");
    expect(readCount(cell, true)).toBe("unreadable");
    expect(readAmount({ raw: "1", shown: "1", isBoolean: false }, "Value", measure("items"))).toBe(1);
  });

  it("takes weights that are no cases in fractions, but not in percent", () => {
    expect([readCount({ raw: "7.5" }, false), readCount({ raw: "75%" }, false)]).toEqual([7.5, "unreadable"]);
  });

  it("reads percent without their sign where the column holds such", () => {
    expect(
      ["95.2", "88%", "0"].map((raw) => readAmount({ raw, shown: raw }, "率", measure("share"), true)),
    ).toEqual([0.952, 0.88, 0]);
  });
});

import { describe, expect, it } from "vitest";
import { GradeProblem } from "../../../local/grade/gradeProblem";
import { languageAskedFor, readOptions } from "../../../local/grade/options";

function problem(...args: string[]): GradeProblem {
  try {
    readOptions(args);
  } catch (error) {
    if (error instanceof GradeProblem) return error;
    throw error;
  }
  throw new Error("no problem");
}

describe("readOptions", () => {
  it("reads file and options in any order", () => {
    expect(
      readOptions([
        "--month",
        "2022-7",
        "a b.xlsx",
        "--lang=zh-tw",
        "--scheme",
        "pre-sales",
        "--out",
        "o.xlsx",
      ]),
    ).toEqual({
      kind: "grade",
      options: { file: "a b.xlsx", month: "2022-07", language: "zh-TW", scheme: "pre-sales", out: "o.xlsx" },
    });
    expect(readOptions(["2022年.xlsx", "--month", "2022年7月"])).toMatchObject({
      options: { month: "2022-07" },
    });
    for (const [written, period] of Object.entries({
      "2026q2": "2026-Q2",
      "2026-h1": "2026-H1",
      "2026年": "2026",
    }))
      expect(readOptions(["a.xlsx", "--period", written])).toMatchObject({ options: { period } });
    expect(readOptions(["--help"])).toEqual({ kind: "help" });
  });

  it.each([
    [[], { code: "no file" }],
    [["a.xlsx", "b.xlsx"], { code: "several files", files: ["a.xlsx", "b.xlsx"] }],
    [["a.xlsx", "--mont", "2022-07"], { code: "unknown option", option: "--mont", nearest: "--month" }],
    [["a.xlsx", "-x"], { code: "unknown option", option: "-x" }],
    [["a.xlsx", "--out"], { code: "option needs value", option: "--out" }],
    [["a.xlsx", "--out", "--lang", "en"], { code: "option needs value", option: "--out" }],
    [["a.xlsx", "--month", "July"], { code: "bad month", found: "July" }],
    [["a.xlsx", "--month", "2022-13"], { code: "bad month" }],
    [["a.xlsx", "--period", "2026-Q5"], { code: "bad period", found: "2026-Q5" }],
    [
      ["a.xlsx", "--period", "2026", "--publish", "Boss"],
      { code: "options exclude each other", options: ["--period", "--publish"] },
    ],
    [["a.xlsx", "--lang", "fr"], { code: "bad language", found: "fr" }],
  ])("refuses %j as wrong use", (args, fault) => {
    const found = problem(...args);
    expect(found.fault).toMatchObject(fault);
    expect(found.exitCode).toBe(2);
  });

  it("knows the language even where the rest is wrong", () => {
    expect(languageAskedFor(["--nope", "--lang", "zh-CN"])).toBe("zh-CN");
    expect(languageAskedFor(["--lang=ZH_tw"])).toBe("zh-TW");
    expect(languageAskedFor(["a.xlsx"])).toBeUndefined();
  });
});

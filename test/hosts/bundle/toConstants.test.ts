import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { loadToConstants } from "../catalogue/loadBuild";

const toConstants = await loadToConstants();

const inScope = (...lines: readonly string[]): string =>
  ["(() => {", '"use strict";', ...lines, "})();"].join("\n");
const repeat = (line: string): string[] => Array.from({ length: 6 }, () => line);

describe("what a bundle repeats", () => {
  it("stands in it once, before the first line that needs it", () => {
    const code = inScope(
      "let sum = 0;",
      ...repeat("sum += Math.abs(-2) * Number.isFinite(1);"),
      ...repeat('sum += ["ambiguous"].indexOf("ambiguous");'),
      'answer = ["ambiguous", sum].join();',
    );
    const written = toConstants(code);
    expect(written.match(/"ambiguous"|Math\.abs|Number\.isFinite/g)).toHaveLength(3);
    expect(written).toMatch(/^\(\(\) => \{\n"use strict";/);
    const context = { answer: "" };
    runInNewContext(`var answer; ${written}`, context);
    expect(context.answer).toBe("ambiguous,12");
  });

  it.each([
    ["a key", 'row = { "ambiguous": 1 };'],
    ["the text of a type", 'row = typeof cell === "undefined";'],
    ["a method of an object", "row = Object.prototype.toString;"],
    ["a function of our own", "row = Tables.isArray(cell);"],
  ])("stays in place where it is %s", (_what, line) => {
    const code = inScope(...repeat(line));
    expect(toConstants(code)).toBe(code);
  });

  it("stays in place where a name would save nothing", () => {
    const code = inScope('row = ["ambiguous", Math.abs(1)];', 'row = [", ", ", ", ", "];');
    expect(toConstants(code)).toBe(code);
  });
});

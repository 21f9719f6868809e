import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { loadToArrows } from "../catalogue/loadBuild";

const toArrows = await loadToArrows();

const inScope = (...lines: readonly string[]): string =>
  ["(() => {", '"use strict";', ...lines, "})();"].join("\n");

describe("the functions of a bundle as arrows", () => {
  it("are there before the first line that calls one, as declarations are", () => {
    const code = inScope(
      "const table = [double(2), twice(double, 3)];",
      "function double(number) { return number * 2; }",
      "function twice(change, value = 1) { return change(change(value)); }",
      "answer = table.join();",
    );
    const written = toArrows(code);
    expect(written).not.toContain("function");
    const context = { answer: "" };
    runInNewContext(`var answer; ${written}`, context);
    expect(context.answer).toBe("4,12");
  });

  it.each([
    "function own() { return this; }",
    "function rest() { return arguments.length; }",
    "function* steps() { yield 1; }",
    "async function later() { return 1; }",
  ])("leave alone what an arrow would change: %s", (declaration) => {
    expect(toArrows(inScope(declaration, "answer = 1;"))).toContain(declaration);
  });

  it("are refused where the bundle isn't one scope", () => {
    expect(() => toArrows("function a() {}\nfunction b() {}")).toThrow(/isn't one function/);
  });
});

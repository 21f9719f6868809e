import { expect, it } from "vitest";
import { parseFormula, parseLiteral } from "./parseFormula";

it("reads numbers, texts, truth and left-out arguments", () => {
  expect(parseFormula('=F(1.5,"a, ""b""",,TRUE)')).toEqual({
    id: "F",
    cells: [1.5, 'a, "b"', undefined, true],
  });
});

it("reads arrays row by row, with separators inside texts left alone", () => {
  expect(parseLiteral('{0,"2%";"a;b","{c}"}')).toEqual([
    [0, "2%"],
    ["a;b", "{c}"],
  ]);
});

it("refuses what isn't a literal", () => {
  expect(() => parseFormula("=F(A1)")).toThrow("Not a literal: A1");
  expect(() => parseFormula("F(1)")).toThrow("Not a formula");
});

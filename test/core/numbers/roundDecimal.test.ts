import { describe, expect, it } from "vitest";
import { roundDecimal } from "../../../core/numbers/roundDecimal";

describe("roundDecimal", () => {
  it.each([
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [89.5, 0, 90],
    [89.49, 0, 89],
    [1250, -2, 1300],
    [0.285, 2, 0.29],
    [1e308, 2, 1e308],
    [-0.001, 2, 0],
  ])("rounds halves of %d away from zero at %d places", (value, digits, rounded) => {
    expect(roundDecimal(value, digits)).toBe(rounded);
  });

  it("goes away from zero, towards zero, or to the even digit", () => {
    expect(roundDecimal(1.001, 2, "up")).toBe(1.01);
    expect(roundDecimal(-1.001, 2, "up")).toBe(-1.01);
    expect(roundDecimal(1.1 + 2.2, 1, "up")).toBe(3.3);
    expect(roundDecimal(1.009, 2, "down")).toBe(1);
    expect(roundDecimal(2.5, 0, "half even")).toBe(2);
    expect(roundDecimal(3.5, 0, "half even")).toBe(4);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePaper, paper, subtractOnPaper, sumOnPaper } from "../../../core/numbers/paper";

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("paper", () => {
  it("takes a weighted total that is 70 on paper for 70", () => {
    const total = 0.24 * 67 + 0.68 * 72 + 0.08 * 62;
    expect(total).toBeLessThan(70);
    expect(paper(total)).toBe(70);
  });

  it("is the number at 15 significant digits, whatever its size", () => {
    fc.assert(
      fc.property(anyNumber, (value) => paper(value) === Number(value.toPrecision(15))),
      { numRuns: 20_000 },
    );
  });

  it("keeps the extremes and what is no number", () => {
    expect(paper(1e308)).toBe(1e308);
    expect(paper(5e-324)).toBe(5e-324);
    expect(paper(-Infinity)).toBe(-Infinity);
    expect(paper(NaN)).toBeNaN();
  });

  it("compares both sides at 15 digits", () => {
    expect(comparePaper(0.1 + 0.2, 0.3)).toBe(0);
    expect(comparePaper(89.99999999999, 90)).toBe(-1);
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => comparePaper(a, b) === Math.sign(paper(a) - paper(b))),
      { numRuns: 5_000 },
    );
  });

  it("subtracts and adds as on paper", () => {
    expect(subtractOnPaper(25000.01, 25000)).toBe(0.01);
    expect(sumOnPaper([0.1, 0.2, 0.7])).toBe(1);
    expect(sumOnPaper(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
    expect(sumOnPaper([])).toBe(0);
  });
});

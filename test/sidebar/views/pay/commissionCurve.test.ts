import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBandTable } from "../../../../core/bands/readBandTable";
import { settleBands } from "../../../../core/bands/settleBands";
import { layoutPayCurve } from "../../../../sidebar/charts/payCurve/layoutPayCurve";
import { commissionCurve, methodsShown } from "../../../../sidebar/views/pay/commissionCurve";
import { exampleFormula, rateInPercent } from "../../../../sidebar/views/pay/exampleFormula";

const settled = (...rows: (string | number)[][]) => settleBands(readBandTable(rows));
const falling = settled(["≤100000", "5%"], ["(100000,200000]", "4%"], [">200000", "6%"]);
const texts = { amount: String, rate: rateInPercent };

describe("the curve of a commission", () => {
  test("says between which sales selling more pays less, and where it jumps", () => {
    const { falls, jumps, to } = commissionCurve(falling, "whole", methodsShown("whole"));
    expect(falls).toEqual([{ from: 100_000, to: 125_000, peak: 5000 }]);
    expect(jumps.map(({ at, before, after }) => [at, before, after])).toEqual([
      [100_000, 5000, 4000],
      [200_000, 8000, 12_000],
    ]);
    expect(to).toBeGreaterThan(200_000);
  });

  test("of the marginal method never falls or jumps, and lies beside the whole one", () => {
    const curve = commissionCurve(falling, "marginal", methodsShown("marginal"));
    expect(curve.falls).toEqual([]);
    expect(curve.jumps).toEqual([]);
    expect(curve.lines.map(({ id }) => id)).toEqual(["marginal", "whole"]);
  });

  test("is drawn inside the plot, whatever the rates", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 3 }),
        fc.constantFrom("whole", "marginal"),
        (rates, method) => {
          const [first = 0, second = 0, third = 0] = rates.map((rate) => rate / 1000);
          const bands = settled(["≤1000", first], ["(1000,3000]", second], [">3000", third]);
          const { lines, falls, to } = commissionCurve(bands, method, methodsShown(method));
          const plot = layoutPayCurve({ lines, falls, to, width: 276, height: 190, left: 40 });
          for (const { d } of plot.paths) {
            for (const [, x, y] of d.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)) {
              expect(Number(x)).toBeGreaterThanOrEqual(40);
              expect(Number(x)).toBeLessThanOrEqual(276);
              expect(Number(y)).toBeGreaterThanOrEqual(0);
              expect(Number(y)).toBeLessThanOrEqual(190);
            }
          }
          for (const { at, x } of plot.salesTicks) expect(plot.salesAt(x)).toBeCloseTo(at, 4);
        },
      ),
    );
  });

  test("leaves open what no tier holds", () => {
    const { lines, to, falls } = commissionCurve(settled(["1000~2000", "1%"], ["3000以上", "2%"]), "whole", [
      "whole",
    ]);
    const plot = layoutPayCurve({ lines, falls, to, width: 276, height: 190, left: 40 });
    expect(plot.holes).toHaveLength(2);
  });
});

describe("an example of a method", () => {
  test.each([
    ["whole", "150000 × 4%"],
    ["marginal", "100000 × 5% + 50000 × 4%"],
  ] as const)("is said as a sum on paper: %s", (method, formula) => {
    expect(exampleFormula(falling, method, 150_000, texts)).toBe(formula);
  });

  test("adds the base amount from the start of the tier on", () => {
    const bands = settled(
      ["销售额", "提成比例", "基数"],
      ["15000元以下(含)", "1.5%", ""],
      ["15000~20000", "2%", 150],
    );
    expect(exampleFormula(bands, "base", 18_000, texts)).toBe("150 + (18000 − 15000) × 2%");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutNumberLine } from "../../../../sidebar/charts/numberLine/layoutNumberLine";
import { segmentsOf } from "../../../../sidebar/charts/numberLine/segments";
import { settled, tables } from "../../bandTable/tables";

describe("the layout of a number line", () => {
  test("places the segments one behind the other, and labels so that none covers another", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 260, max: 400 }), (table, width) => {
        const bands = settled(table);
        const { bars, ticks, xOf, valueAt } = layoutNumberLine({
          segments: segmentsOf(bands),
          ticks: bands.partition.edges,
          width,
          labelWidth: () => 40,
          tickText: String,
          showsBelow: true,
          showsAbove: true,
        });
        expect(bars[0]?.from).toBe(0);
        expect(bars[bars.length - 1]?.to).toBe(width);
        bars.slice(1).forEach((bar, index) => {
          expect(bar.from).toBe(bars[index]?.to);
        });
        for (const lane of [0, 1]) {
          const middles = bars.flatMap((bar) =>
            bar.lane === lane && bar.label !== undefined ? [bar.label] : [],
          );
          middles.slice(1).forEach((middle, index) => {
            expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(40);
          });
        }
        for (const { at } of ticks) expect(valueAt(xOf(at))).toBeCloseTo(at, 6);
      }),
    );
  });
});

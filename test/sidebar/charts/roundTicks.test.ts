import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeLabels } from "../../../sidebar/charts/placeLabels";
import { roundTicks } from "../../../sidebar/charts/roundTicks";

describe("ticks of an axis", () => {
  test("are round numbers inside the axis, evenly spaced", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 2, max: 8 }),
        (from, span, parts) => {
          const ticks = roundTicks(from, from + span, parts);
          expect(ticks.length).toBeLessThanOrEqual(parts + 1);
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(from);
            expect(tick).toBeLessThanOrEqual(from + span);
          }
          const [first, second] = ticks;
          if (first === undefined || second === undefined) return;
          const digits = String(Number((second - first).toPrecision(3))).replace(/[.0]/g, "");
          expect(["1", "2", "5"]).toContain(digits);
        },
      ),
    );
  });

  test("of money and shares", () => {
    expect(roundTicks(0, 31_250, 4)).toEqual([0, 10_000, 20_000, 30_000]);
    expect(roundTicks(0, 0.62, 4)).toEqual([0, 0.2, 0.4, 0.6]);
  });
});

describe("labels that are placed", () => {
  test("stand in their room and apart from each other", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ middle: fc.nat(300), width: fc.integer({ min: 4, max: 60 }) }), {
          maxLength: 20,
        }),
        (wishes) => {
          const sorted = [...wishes].sort((a, b) => a.middle - b.middle);
          const placed = placeLabels(sorted.map((wish) => ({ ...wish, from: 0, to: 300 })));
          let end = 0;
          placed.forEach((middle, index) => {
            if (middle === undefined) return;
            const { width } = sorted[index] ?? { width: 0 };
            expect(middle - width / 2).toBeGreaterThanOrEqual(end);
            end = middle + width / 2;
            expect(end).toBeLessThanOrEqual(300 + 1e-9);
          });
        },
      ),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookRectangles } from "../../../../addin/workbook/write/lookRectangles";
import type { LookRectangle, StyleChange } from "../../../../addin/workbook/write/lookRectangles";

const change = fc.record({
  kind: fc.constant("style" as const),
  sheet: fc.constant("S"),
  area: fc.record({
    row: fc.nat(8),
    column: fc.nat(6),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 3 }),
  }),
  style: fc.constantFrom("text" as const, "total" as const, "header" as const),
  digits: fc.nat(1),
});

/** The look that each cell has once all are given in their order. */
function painted(looks: readonly LookRectangle[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { area, style, digits = 0 } of looks)
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        cells.set(`${row} ${column}`, `${style} ${digits}`);
  return cells;
}

const sorted = (cells: Map<string, string>): [string, string][] =>
  [...cells].sort(([a], [b]) => (a < b ? -1 : 1));

describe("The rectangles of looks", () => {
  it("give every cell the look that the changes give it, each cell once", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes: StyleChange[]) => {
        const rectangles = lookRectangles(changes);
        expect(sorted(painted(rectangles))).toEqual(sorted(painted(changes)));
        const cells = rectangles.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
        expect(cells).toBe(painted(changes).size);
      }),
    );
  });

  it("are one for columns side by side that look alike", () => {
    const columns = [0, 1, 2].map((column): StyleChange => {
      const area = { row: 1, column, rows: 9, columns: 1 };
      return { kind: "style", sheet: "S", area, style: "total" };
    });
    expect(lookRectangles(columns).map(({ area }) => area)).toEqual([
      { row: 1, column: 0, rows: 9, columns: 3 },
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StyleChange } from "../../../apps-script/workbook/lookGrid";
import { boundsOf, LookGrid } from "../../../apps-script/workbook/lookGrid";
import { lookOf } from "../../../apps-script/workbook/cellLook";

const STYLES = ["header", "text", "total", "grade1", "payout", "plain"] as const;
const changes = fc.array(
  fc.record({
    kind: fc.constant("style" as const),
    sheet: fc.constant("A"),
    style: fc.constantFrom(...STYLES),
    area: fc.record({
      row: fc.nat(6),
      column: fc.nat(6),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 1, max: 5 }),
    }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The look of each cell when looks are given one after the other. */
function oneByOne(styles: readonly StyleChange[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { style, area } of styles)
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        cells.set(`${row} ${column}`, String(lookOf(style).background));
  return cells;
}

describe("looks of cells gathered by their parts", () => {
  it("give every cell what the last look says, each cell once", () => {
    fc.assert(
      fc.property(changes, (styles) => {
        const bounds = boundsOf(styles.map(({ area }) => area)) ?? { row: 0, column: 0, rows: 0, columns: 0 };
        const cells = new Map<string, string>();
        for (const [value, areas] of new LookGrid(bounds, styles).areasBy((look) => look.background))
          for (const { row, column, rows, columns } of areas)
            for (let at = row; at < row + rows; at++)
              for (let across = column; across < column + columns; across++) {
                expect(cells.has(`${at} ${across}`)).toBe(false);
                cells.set(`${at} ${across}`, String(value));
              }
        expect(cells).toEqual(oneByOne(styles));
      }),
    );
  });

  it("take one area for a block, and one for neighbouring columns that look alike", () => {
    const block = { row: 2, column: 0, rows: 9000, columns: 1 };
    const styles = [0, 1, 2].map((column): StyleChange => ({
      kind: "style",
      sheet: "A",
      style: "text",
      area: { ...block, column },
    }));
    const areas = new LookGrid({ ...block, columns: 3 }, styles).areasBy((look) => look.border);
    expect([...areas]).toEqual([["below", [{ ...block, columns: 3 }]]]);
  });

  it("shows as many decimals as are asked for", () => {
    expect([lookOf("total", 1).format, lookOf("payout", 1).format, lookOf("sum", 2).format]).toEqual([
      "0.0",
      "0.0%",
      "#,##0.00",
    ]);
    expect(lookOf("decimal", 3).format).toBe("#,##0.00");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandIndexFor } from "../../../../core/bands/bandFor";
import type { EdgesOption } from "../../../../core/bands/edgesOption";
import { segmentsOf } from "../../../../sidebar/charts/numberLine/segments";
import { settled } from "../../bandTable/tables";

/** Bands as they come: with gaps, overlaps and edges that two claim. */
const anyTables = fc.record({
  edges: fc.constantFrom<EdgesOption>("as worded", "lower", "upper", "round"),
  bands: fc.array(
    fc
      .tuple(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom("[]", "[)", "(]", "~", "≥", "<"),
      )
      .map(([from, width, form]) => {
        if (form === "~") return [`${from}~${from + width}`, "x"];
        if (form.length === 1) return [`${form}${from}`, "x"];
        return [`${form.charAt(0)}${from},${from + width}${form.charAt(1)}`, "x"];
      }),
    { minLength: 1, maxLength: 6 },
  ),
});

describe("the segments of a number line", () => {
  test("cover the whole line one behind the other, without overlap", () => {
    fc.assert(
      fc.property(anyTables, (table) => {
        const segments = segmentsOf(settled(table));
        expect(segments[0]?.from).toBeNull();
        expect(segments[segments.length - 1]?.to).toBeNull();
        segments.slice(1).forEach((segment, index) => {
          const before = segments[index]?.to;
          expect(before?.at).toBe(segment.from?.at);
          expect(before?.holds).not.toBe(segment.from?.holds);
        });
      }),
    );
  });

  test("say of every value what a look-up says", () => {
    fc.assert(
      fc.property(anyTables, fc.integer({ min: -8, max: 180 }), (table, quarters) => {
        const value = quarters / 4;
        const bands = settled(table);
        const segment = segmentsOf(bands).find(
          ({ from, to }) =>
            (from === null || value > from.at || (value === from.at && from.holds === "included")) &&
            (to === null || value < to.at || (value === to.at && to.holds === "included")),
        );
        const index = bandIndexFor(bands, value);
        expect(segment?.kind === "band" ? segment.rows[0] : undefined).toBe(bands.rows[index]?.row);
      }),
    );
  });
});

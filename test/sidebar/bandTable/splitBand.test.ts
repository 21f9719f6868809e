import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandFor } from "../../../core/bands/bandFor";
import { CellFault } from "../../../core/cells/cellFault";
import { removeBand } from "../../../sidebar/bandTable/removeBand";
import { splitBand } from "../../../sidebar/bandTable/splitBand";
import type { WrittenTable } from "./tables";
import { settled, tables } from "./tables";

/** Values on the scale that the table is written in. */
function answers(table: WrittenTable): unknown[] {
  const bands = settled(table);
  const last = bands.partition.edges[bands.partition.edges.length - 1] ?? 0;
  const scale = bands.table.inPercent ? 0.01 : last >= 40_000 ? 10_000 : 1;
  return Array.from({ length: 400 }, (_, step) => {
    const row = bandFor(bands, step * scale);
    return row instanceof CellFault ? null : row.answers[0];
  });
}

describe("a band cut in two", () => {
  test("gives everybody what they had before", () => {
    fc.assert(
      fc.property(tables, fc.nat(), (table, pick) => {
        const bands = splitBand(table.bands, settled(table), (pick % table.bands.length) + 1);
        expect(bands).toHaveLength(table.bands.length + 1);
        expect(answers({ ...table, bands })).toEqual(answers(table));
      }),
    );
  });

  test.each([
    [["90-100", "80-89", "0-79"], 1, ["95-100", "90-94", "80-89", "0-79"]],
    [["≥90", "[80,90)", "<80"], 2, ["≥90", "[85,90)", "[80,85)", "<80"]],
    [["≥90", "[80,90)", "<80"], 1, ["≥100", "[90,100)", "[80,90)", "<80"]],
    [["90分以上", "90分以下(不含)"], 1, ["100分以上", "[90,100)", "90分以下(不含)"]],
  ])("is worded like its neighbours: %j", (texts, row, after) => {
    const bands = texts.map((text, index) => [text, `g${index}`]);
    const split = splitBand(bands, settled({ bands, edges: "as worded" }), row);
    expect(split.map(([limits]) => limits)).toEqual(after);
  });

  test("stays whole where nothing lies between its ends", () => {
    const bands = [
      ["90", "a"],
      ["[80,81)", "b"],
      ["<80", "c"],
    ];
    const table = settled({ bands: bands.slice(1), edges: "as worded" });
    expect(splitBand(bands.slice(1), table, 1)).toHaveLength(2);
  });
});

describe("a band that is removed", () => {
  test("leaves what it held to a neighbour, so that nobody falls into a gap", () => {
    fc.assert(
      fc.property(tables, fc.nat(), (table, pick) => {
        const bands = removeBand(table.bands, settled(table), (pick % table.bands.length) + 1);
        const after = answers({ ...table, bands });
        answers(table).forEach((before, place) => {
          // Below the smallest of bare numbers there is nothing.
          if (before !== null && typeof table.bands[0]?.[0] !== "number") expect(after[place]).not.toBeNull();
        });
        expect(bands).toHaveLength(table.bands.length - 1);
      }),
    );
  });
});

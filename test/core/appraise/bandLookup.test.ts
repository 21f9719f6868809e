import { describe, expect, it } from "vitest";
import { bandNumber, rowFor, rowNumber, settledBands } from "../../../core/appraise/bandLookup";
import { Unsettled } from "../../../core/appraise/figure";
import type { BandRow } from "../../../core/bands/bandTable";

const rates = {
  bands: [
    ["90-100分", "100%", 500],
    ["80-89分", "90%", ""],
    ["80分以下", "一半", 0],
  ],
};

/** Why there is no number or row, with the code of the bands' own fault. */
function reasonOf(found: unknown): string {
  if (!(found instanceof Unsettled)) throw new Error(`settled: ${JSON.stringify(found)}`);
  const { reason } = found;
  return reason.code === "bands" ? `bands: ${reason.fault.code}` : reason.code;
}

const rowAt = (value: number, edges?: "lower" | "upper" | "round"): BandRow | Unsettled =>
  rowFor(settledBands({ ...rates, ...(edges && { edges }) }), value, "rate");

describe("bandLookup", () => {
  it("finds the row that holds a value, as it is written", () => {
    expect(rowAt(90)).toMatchObject({ row: 1, written: "90-100分" });
    expect(rowAt(79.99)).toMatchObject({ row: 3, written: "80分以下" });
  });

  it("reports a value that no row holds and one that two rows claim", () => {
    expect(reasonOf(rowAt(89.5))).toBe("bands: no band");
    expect(reasonOf(rowAt(100.01))).toBe("bands: no band");
    expect(reasonOf(rowAt(80))).toBe("bands: two bands");
  });

  it("settles both by the edges that the scheme names", () => {
    expect(rowAt(89.5, "lower")).toMatchObject({ row: 2 });
    expect(rowAt(89.5, "upper")).toMatchObject({ row: 1 });
    expect(rowAt(89.5, "round")).toMatchObject({ row: 1 });
    expect(rowAt(89.49, "round")).toMatchObject({ row: 2 });
    expect(rowAt(80, "lower")).toMatchObject({ row: 2 });
  });

  it("compares as on paper", () => {
    const seventy = 0.24 * 67 + 0.68 * 72 + 0.08 * 62;
    const row = rowFor(
      settledBands({
        bands: [
          ["70以上", 1],
          ["不足70", 0],
        ],
      }),
      seventy,
      "rate",
    );
    expect(row).toMatchObject({ row: 1 });
  });

  it("reads the number of a column, and a percentage as a fraction", () => {
    const bands = settledBands(rates);
    expect(bandNumber(bands, 95, "rate")).toBe(1);
    expect(rowNumber(rowFor(bands, 95, "rate") as BandRow, "rate", 1)).toBe(500);
  });

  it("takes a blank for not configured, never for 0, and a word for no number", () => {
    const bands = settledBands(rates);
    expect(reasonOf(rowNumber(rowFor(bands, 85, "rate") as BandRow, "rate", 1))).toBe("not configured");
    expect(rowNumber(rowFor(bands, 10, "rate") as BandRow, "rate", 1)).toBe(0);
    expect(reasonOf(bandNumber(bands, 10, "rate"))).toBe("bands: answer not a number");
    expect(reasonOf(bandNumber(bands, 89.5, "rate"))).toBe("bands: no band");
  });
});

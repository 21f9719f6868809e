import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandHolds, bandRow, consecutiveBands } from "../../functions/arbitraryBands";
import { indicatorOf, pointsBy, shown, subjectOf } from "../figuresOfScheme";

/** The tiers of a plan node (E24). */
const tiers = {
  kind: "bands",
  bands: [
    ["<0天", 5],
    ["=0天", 4],
    ["0天(不含)~10天(含)", 3],
    ["10天以上(不含)", 0],
  ],
} as const;

describe("points from bands", () => {
  it("are those of the row that holds the value", () => {
    expect([-1, 0, 1, 10, 10.5].map((scored) => pointsBy(tiers, { scored }))).toEqual([5, 4, 3, 3, 0]);
  });

  it("go by another figure where the method names one", () => {
    const indicators = [indicatorOf("node", { ...tiers, of: "delay" })];
    expect(shown(subjectOf({ indicators }, { delay: 3, node: 99 }), "node")).toBe(3);
  });

  it("are unsettled where the value is missing, no number, or in no band", () => {
    expect(pointsBy(tiers, {})).toBe("no value");
    expect(pointsBy(tiers, { scored: "late" })).toBe("not a number");
    expect(pointsBy({ kind: "bands", bands: [["90-100", 5]] }, { scored: 89.5 })).toBe("bands");
  });

  it("are not configured where the row is blank", () => {
    const blank = {
      kind: "bands",
      bands: [
        ["90以上", ""],
        ["90以下(不含)", 0],
      ],
    } as const;
    expect(pointsBy(blank, { scored: 95 })).toBe("not configured");
    expect(pointsBy(blank, { scored: 10 })).toBe(0);
  });

  it("come with the limits of their row as the level", () => {
    const person = subjectOf({ indicators: [indicatorOf("node", tiers)] }, { node: 4 });
    expect(shown(person, "node.level")).toBe("0天(不含)~10天(含)");
  });

  it("are those of the one band that holds the value, in whatever spelling", () => {
    fc.assert(
      fc.property(
        consecutiveBands,
        fc.nat({ max: 5 }),
        fc.integer({ min: 0, max: 2_000_000 }).map((hundredths) => hundredths / 100),
        (drawn, spelling, value) => {
          const bands = drawn.map((band, index): [string, number] => [bandRow(band, spelling)[0], index]);
          const holding = drawn.findIndex((band) => bandHolds(band, value));
          const points = pointsBy({ kind: "bands", bands }, { scored: value });
          expect(points).toBe(holding < 0 ? "bands" : holding);
        },
      ),
    );
  });
});

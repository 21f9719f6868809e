import { describe, expect, test } from "vitest";
import { bandModels } from "../../../sidebar/bandTable/bandModel";
import { settled } from "./tables";

describe("a row of a band table", () => {
  test("says what it counts as where a neighbour's mark or the option takes an end from it", () => {
    const bands = [
      ["80~90(含)", "B"],
      ["70~80(含)", "C"],
    ];
    const [first, second] = bandModels(bands, settled({ bands, edges: "as worded" }));
    expect(first?.countsAs?.lower).toEqual({ at: 80, holds: "excluded" });
    expect(second?.countsAs).toBeUndefined();
  });

  test("that can't be read is edited as text among the others", () => {
    const bands = [
      ["≥60", "pass"],
      ["六十分左右", "?"],
    ];
    const models = bandModels(bands, settled({ bands, edges: "as worded" }));
    expect(models.map(({ isUnreadable, written }) => [isUnreadable, written])).toEqual([
      [false, "≥60"],
      [true, "六十分左右"],
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BandRows } from "../../../core/schemes/bandRows";
import { jointOf, jointsOf } from "../../../sidebar/bandTable/joints";
import { moveJoint } from "../../../sidebar/bandTable/writeEnds";
import type { WrittenTable } from "./tables";
import { settled, tables } from "./tables";

function moved(table: WrittenTable, row: number, side: "lower" | "upper", to: number): BandRows {
  const bands = settled(table);
  const joint = jointOf(jointsOf(bands), row, side);
  if (!joint) throw new Error("The row has no such edge.");
  return moveJoint(table.bands, bands, joint, to);
}

const texts = (bands: BandRows): unknown[] => bands.map(([limits]) => limits);

describe("an edge that is moved", () => {
  test.each<[string, string[], number, "lower" | "upper", number, string[]]>([
    [
      "whole points",
      ["90-100分", "80-89分", "80分以下(不含)"],
      1,
      "lower",
      92,
      ["92-100分", "80-91分", "80分以下(不含)"],
    ],
    ["words on one side", ["65~74", "65以下(不含)"], 2, "upper", 60, ["60~74", "60以下(不含)"]],
    ["signs", ["100%>/≥90%", "≥100%", "<90%"], 1, "lower", 0.855, ["100%>/≥85.5%", "≥100%", "<85.5%"]],
    [
      "a unit lent by the second number",
      ["1万以下", "1~3万", "3万以上"],
      2,
      "lower",
      15_000,
      ["1.5万以下", "1.5~3万", "3万以上"],
    ],
    [
      "commas",
      ["≤10,000", "10,001-50,000", ">50,000"],
      2,
      "upper",
      45_000,
      ["≤10,000", "10,001-45,000", ">45,000"],
    ],
    [
      "a step above a round number",
      ["15000元以下", "15000~20000", "20001~25000"],
      3,
      "lower",
      21_000,
      ["15000元以下", "15000~21000", "21001~25000"],
    ],
    ["full-width digits", ["９０以上", "［８０，９０）"], 1, "lower", 95, ["９５以上", "［８０，９５）"]],
    ["fractions with decimals kept", ["≥0.80", "[0.50,0.80)"], 1, "lower", 0.9, ["≥0.90", "[0.50,0.90)"]],
  ])("is written in the notation of the table: %s", (_, before, row, side, to, after) => {
    const bands = before.map((text, index) => [text, `g${index}`]);
    expect(texts(moved({ bands, edges: "as worded" }, row, side, to))).toEqual(after);
  });

  test("is read alike wherever it stands: where the upper band begins, or where the lower one ends", () => {
    const edgesOf = (...limits: string[]): number[] =>
      jointsOf(settled({ bands: limits.map((text) => [text, "x"]), edges: "round" })).map(({ at }) => at);
    expect(edgesOf("91-100", "80-90", "60-79", "0-59")).toEqual([0, 60, 80, 91, 100]);
    expect(edgesOf("15000元以下", "15001~20000", "20001~25000")).toEqual([15_000, 20_000, 25_000]);
  });

  test("goes to exactly that number, and moves nothing else", () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.constantFrom(-1, 1, 2, -2), (table, pick, by) => {
        const bands = settled(table);
        const joints = jointsOf(bands);
        const joint = joints[pick % joints.length];
        if (!joint) return;
        const scale = bands.table.inPercent
          ? 0.01
          : bands.partition.edges.some((edge) => edge >= 40_000)
            ? 10_000
            : 1;
        const to = joint.at + by * scale;
        const after = moveJoint(table.bands, bands, joint, to);
        const again = settled({ ...table, bands: after });
        const there = jointsOf(again).find(({ key }) => key === joint.key);
        const stand = there?.ends.map(({ at }) => at.toFixed(6));
        expect(stand).toEqual(joint.ends.map(({ at }) => (at + by * scale).toFixed(6)));
        const touched = new Set(joint.ends.map(({ row }) => row - 1));
        after.forEach((cells, index) => {
          if (!touched.has(index)) expect(cells).toBe(table.bands[index]);
        });
        // Back again it is the table that it was.
        expect(there && moveJoint(after, again, there, there.at - by * scale)).toEqual(table.bands);
      }),
    );
  });
});

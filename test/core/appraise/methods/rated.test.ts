import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../../core/schemes/indicator";
import { Unsettled } from "../../../../core/appraise/figure";
import { indicatorOf, named, pointsBy, subjectOf } from "../figuresOfScheme";

const rating = { kind: "rated" } as const;
const rubric = {
  kind: "rated",
  rubric: [
    ["=5", "规范"],
    ["3-4", "一般"],
  ],
} as const;

/** The level of points on a rubric, or why there is none. */
function levelOf(
  points: number,
  indicator: Indicator = indicatorOf("speech", rubric, { fullPoints: 5 }),
): string {
  const level = subjectOf({ indicators: [indicator] }, { speech: points }).figure("speech.level");
  if (!(level instanceof Unsettled)) return String(level);
  return level.reason.code === "bands" ? level.reason.fault.code : level.reason.code;
}

describe("points that a person gives", () => {
  it("stand inside 0 and the full points, both included", () => {
    expect([0, 7.5, 10].map((scored) => pointsBy(rating, { scored }, { fullPoints: 10 }))).toEqual([
      0, 7.5, 10,
    ]);
  });

  it("are refused outside", () => {
    expect([-0.01, 10.01].map((scored) => pointsBy(rating, { scored }, { fullPoints: 10 }))).toEqual([
      "out of range",
      "out of range",
    ]);
  });

  it("go by the range that the method names, which may be open", () => {
    const asked = { ...rating, from: 60, to: null };
    expect([59, 60, 1000].map((scored) => pointsBy(asked, { scored }))).toEqual(["out of range", 60, 1000]);
    expect(pointsBy({ ...rating, from: null }, { scored: -5 })).toBe(-5);
  });

  it("have no upper end where there are no full points, and wait for full points that are blank", () => {
    const indicators = [indicatorOf("free", rating), indicatorOf("torn", rating, { fullPoints: "full" })];
    const parameters = [{ id: "full", names: named("Full"), unit: "points", value: null }] as const;
    const person = subjectOf({ indicators, parameters }, { free: 1000, torn: 3 });
    expect(person.figure("free")).toBe(1000);
    expect(person.figure("torn")).toMatchObject({ reason: { code: "not configured", id: "full" } });
  });

  it("are unsettled where nobody gave any", () => {
    expect(pointsBy(rating, {})).toBe("no value");
    expect(pointsBy(rating, { scored: null })).toBe("no value");
  });

  it("have the level that the rubric describes", () => {
    expect([5, 4, 3].map((points) => levelOf(points))).toEqual(["=5", "3-4", "3-4"]);
  });

  it("count where the rubric describes none such, and the level says so (E20)", () => {
    expect(pointsBy(rubric, { scored: 1 }, { fullPoints: 5 })).toBe(1);
    expect([1, 4.5].map((points) => levelOf(points))).toEqual(["no band", "no band"]);
  });

  it("have no level without a rubric, and none where they are refused", () => {
    expect(levelOf(3, indicatorOf("speech", rating, { fullPoints: 5 }))).toBe("no rule holds");
    expect(levelOf(6)).toBe("out of range");
  });
});

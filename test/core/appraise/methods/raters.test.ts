import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePaper } from "../../../../core/numbers/paper";
import type { RatersMethod, ReviewMethod } from "../../../../core/schemes/method";
import { indicatorOf, named, pointsBy, shown, subjectOf } from "../figuresOfScheme";

const rater = (id: string, weight: number | string): RatersMethod["raters"][number] => ({
  id,
  names: named(id),
  weight,
});
const raters = (missing: "undefined" | "renormalise"): RatersMethod => ({
  kind: "raters",
  raters: [rater("self", 1), rater("superior", 2), rater("lateral", 1)],
  missing,
});

describe("several raters", () => {
  it("count by their weights, whatever these add up to", () => {
    expect(pointsBy(raters("undefined"), { self: 90, superior: 80, lateral: 70 })).toBe(80);
  });

  it("have no mean where one gave no mark, unless the others' weights are to make up for it", () => {
    const marks = { self: 90, superior: 80, lateral: null };
    expect(pointsBy(raters("undefined"), marks)).toBe("no value");
    expect(pointsBy(raters("renormalise"), marks)).toBeCloseTo(250 / 3, 12);
    expect(pointsBy(raters("renormalise"), { superior: 80 })).toBe(80);
    expect(pointsBy(raters("renormalise"), {})).toBe("nothing to divide by");
  });

  it("don't count alike where a weight is blank", () => {
    const method: RatersMethod = { kind: "raters", raters: [rater("self", "weight"), rater("superior", 1)] };
    const subject = subjectOf(
      {
        parameters: [{ id: "weight", names: named("weight"), unit: "share", value: null }],
        indicators: [indicatorOf("scored", method)],
      },
      { self: 90, superior: 80 },
    );
    expect(shown(subject, "scored")).toBe("not configured");
  });

  it("don't pass over a mark that is none", () => {
    expect(pointsBy(raters("renormalise"), { self: "good", superior: 80, lateral: 70 })).toBe("not a number");
  });

  it("may be figures of the scheme: a total and a score from elsewhere become a monthly composite", () => {
    const month: RatersMethod = { kind: "raters", raters: [rater("total", 0.7), rater("attendance", 0.3)] };
    const scheme = {
      indicators: [
        indicatorOf("daily", { kind: "rated" }, { fullPoints: 100 }),
        indicatorOf("month", month, { informative: true }),
      ],
      total: {},
    };
    expect(shown(subjectOf(scheme, { daily: 90, attendance: 96 }), "month")).toBe(91.8);
    expect(shown(subjectOf(scheme, { daily: 101, attendance: 96 }), "month")).toBe("out of range");
  });

  it("lie between their lowest and their highest mark", () => {
    const mark = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(mark, mark, mark, (self, superior, lateral) => {
        const mean = pointsBy(raters("undefined"), { self, superior, lateral }) as number;
        const marks = [self, superior, lateral];
        expect(comparePaper(mean, Math.min(...marks))).toBeGreaterThanOrEqual(0);
        expect(comparePaper(mean, Math.max(...marks))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("a review chain", () => {
  const chain = (rule: ReviewMethod["rule"]): ReviewMethod => ({
    kind: "review",
    marks: ["first", "second", "third"],
    ...(rule && { rule }),
  });

  it("ends with the last mark that was given", () => {
    expect(pointsBy(chain(undefined), { first: 80, second: 85, third: 84 })).toBe(84);
    expect(pointsBy(chain("last replaces"), { first: 80, second: 85 })).toBe(85);
    expect(pointsBy(chain("last replaces"), { first: 80, second: null })).toBe(80);
  });

  it("averages the marks given where all count alike", () => {
    expect(pointsBy(chain("mean"), { first: 80, second: 85 })).toBe(82.5);
    expect(pointsBy(chain("mean"), { first: 80, second: 85, third: 90 })).toBe(85);
  });

  it("has no value before the first mark, and none with a mark that can't be read", () => {
    expect(pointsBy(chain(undefined), {})).toBe("no value");
    expect(pointsBy(chain(undefined), { first: 80, second: "?" })).toBe("not a number");
  });
});

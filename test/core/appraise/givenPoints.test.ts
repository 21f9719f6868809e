import { describe, expect, it } from "vitest";
import { indicatorOf, named, shown, subjectOf } from "./figuresOfScheme";

const rated = { kind: "rated" } as const;
const scheme = {
  sections: [{ id: "report", names: named("Report"), fullPoints: 40 }],
  indicators: [
    indicatorOf("summary", rated, { section: "report", fullPoints: 20 }),
    indicatorOf("plan", rated, { section: "report", fullPoints: 20 }),
    indicatorOf("training", rated, { fullPoints: 60 }),
  ],
  total: {},
};

describe("points that a person gives in place of what is computed", () => {
  it("stand for an indicator, a section or the total", () => {
    const points = (given: [string, number][]): unknown =>
      shown(subjectOf(scheme, { summary: 20, plan: 10, training: 60 }, { points: new Map(given) }), "total");
    expect(points([])).toBe(90);
    expect(points([["plan", 20]])).toBe(100);
    expect(points([["report", 35]])).toBe(95);
    expect(points([["total", 88]])).toBe(88);
  });

  it("need nothing of what lies under them", () => {
    const subject = subjectOf(scheme, { training: 60 }, { points: new Map([["report", 40]]) });
    expect(shown(subject, "total")).toBe(100);
  });
});

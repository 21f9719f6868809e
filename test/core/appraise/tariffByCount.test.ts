import { describe, expect, it } from "vitest";
import type { Case } from "../../../core/appraise/facts";
import { named, shown, subjectOf } from "./figuresOfScheme";

const fakes = {
  id: "fakes",
  names: named("False claim forms"),
  effect: "deduct",
  points: {
    kind: "byCount",
    bands: [
      ["2次以下(不含)", 10],
      ["2次以上(含)", 30],
    ],
  },
} as const;

const lost = (cases: readonly Case[]): unknown =>
  shown(subjectOf({ incidents: [fakes] }, {}, { cases: new Map([["fakes", cases]]) }), "fakes.points");

describe("a tariff by the number of cases", () => {
  it("is the one of the number, not a sum over the cases", () => {
    expect(lost([{}])).toBe(-10);
    expect(lost([{}, {}])).toBe(-30);
    expect(lost([{ times: 3 }])).toBe(-30);
  });

  it("is nothing for no case, also where a column counts none", () => {
    expect(lost([])).toBe(0);
    expect(lost([{ times: 0 }])).toBe(0);
  });
});

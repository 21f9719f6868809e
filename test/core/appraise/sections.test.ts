import { describe, expect, it } from "vitest";
import type { Case } from "../../../core/appraise/facts";
import type { Incident } from "../../../core/schemes/incident";
import type { Section } from "../../../core/schemes/indicator";
import type { Values } from "./figuresOfScheme";
import { indicatorOf, named, shown, subjectOf } from "./figuresOfScheme";

const section = (more: Partial<Section> = {}): Section => ({ id: "block", names: named("Block"), ...more });
const rated = { kind: "rated" } as const;

/** Items of 30 and 25 points under a headline of 50, as in E23. */
const items = [
  indicatorOf("first", rated, { fullPoints: 30, section: "block" }),
  indicatorOf("second", rated, { fullPoints: 25, section: "block" }),
];
const full = { first: 30, second: 25 };
const lessEight = { first: 30, second: 17 };

const pointsOf = (more: Partial<Section>, values: Values, id = "block"): unknown =>
  shown(subjectOf({ sections: [section(more)], indicators: items }, values), id);

describe("a section", () => {
  it("is the sum of its items as listed, whatever its headline", () => {
    expect(pointsOf({ fullPoints: 50 }, full)).toBe(55);
    expect(pointsOf({ fullPoints: 50, headline: "as listed" }, lessEight)).toBe(47);
  });

  it("loses from its headline what the items lose", () => {
    const lose = { fullPoints: 50, headline: "lose from headline" } as const;
    expect(pointsOf(lose, full)).toBe(50);
    expect(pointsOf(lose, lessEight)).toBe(42);
    expect(pointsOf(lose, { first: 0, second: 0 })).toBe(-5);
    expect(pointsOf({ ...lose, floor: 0 }, { first: 0, second: 0 })).toBe(0);
  });

  it("goes up to its headline where that is the cap", () => {
    const cap = { fullPoints: 50, headline: "cap" } as const;
    expect([full, lessEight].map((values) => pointsOf(cap, values))).toEqual([50, 47]);
  });

  it("keeps what the items come to by themselves", () => {
    const lose = { fullPoints: 50, headline: "lose from headline" } as const;
    expect(pointsOf(lose, full, "block.listed")).toBe(55);
  });

  it("has 0 points where it is vetoed", () => {
    const zeroWhen = { any: [{ of: "second", atMost: 5 }] };
    expect(pointsOf({ zeroWhen }, { first: 30, second: 6 })).toBe(36);
    expect(pointsOf({ zeroWhen }, { first: 30, second: 5 })).toBe(0);
  });

  it("is unsettled where an item is, also under a veto that can't be decided", () => {
    expect(pointsOf({}, { first: 30 })).toBe("no value");
    expect(pointsOf({ zeroWhen: { all: [{ of: "fault", is: true }] } }, full)).toBe("unknown figure");
  });

  it("leaves out items that are informative", () => {
    const indicators = [
      ...items,
      indicatorOf("aside", rated, { fullPoints: 9, section: "block", informative: true }),
    ];
    expect(shown(subjectOf({ sections: [section()], indicators }, { ...full, aside: 9 }), "block")).toBe(55);
  });

  it("adds what incidents take off or earn", () => {
    const incident = (effect: Incident["effect"]): Incident => ({
      id: effect,
      names: named(effect),
      effect,
      toward: "block",
      points: { kind: "each", amount: 2 },
    });
    const parts = {
      sections: [section({ fullPoints: 50, headline: "lose from headline" })],
      indicators: items,
    };
    const after = (counts: Record<string, number>): unknown =>
      shown(
        subjectOf({ ...parts, incidents: [incident("deduct"), incident("reward")] }, full, {
          cases: new Map(Object.entries(counts).map(([id, times]): [string, Case[]] => [id, [{ times }]])),
        }),
        "block",
      );
    expect([after({}), after({ deduct: 3 }), after({ deduct: 3, reward: 1 })]).toEqual([50, 44, 46]);
  });

  it("is a purse of points where it has no items of its own", () => {
    const checks: Incident = {
      id: "found",
      names: named("Found"),
      effect: "deduct",
      toward: "block",
      points: { kind: "each", amount: 5 },
    };
    const cases = new Map<string, Case[]>([["found", [{ times: 5 }]]]);
    const left = (more: Partial<Section>): unknown =>
      shown(
        subjectOf({ sections: [section({ fullPoints: 20, ...more })], incidents: [checks] }, {}, { cases }),
        "block",
      );
    expect([left({}), left({ floor: 0 })]).toEqual([-5, 0]);
  });

  it("holds the sections that it is the parent of, and the total counts each item once", () => {
    const sections = [
      section({ id: "whole", fullPoints: 60, headline: "cap" }),
      section({ parent: "whole", fullPoints: 50, headline: "lose from headline" }),
    ];
    const indicators = [
      ...items,
      indicatorOf("own", rated, { fullPoints: 15, section: "whole" }),
      indicatorOf("apart", rated, { fullPoints: 10 }),
    ];
    const values = { ...full, own: 8, apart: 10 };
    const person = subjectOf({ sections, indicators, total: { combine: "sum" } }, values);
    expect(["block", "whole", "whole.listed", "total"].map((id) => shown(person, id))).toEqual([
      50, 58, 58, 68,
    ]);
    const capped = subjectOf({ sections, indicators, total: { combine: "sum" } }, { ...values, own: 15 });
    expect(["whole", "whole.listed", "total"].map((id) => shown(capped, id))).toEqual([60, 65, 70]);
  });

  it("says that it can't be settled where it is its own parent", () => {
    const sections = [section({ id: "a", parent: "b" }), section({ id: "b", parent: "a" })];
    expect(shown(subjectOf({ sections }), "a")).toBe("cyclic");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case } from "../../../../core/appraise/facts";
import type { Incident } from "../../../../core/schemes/incident";
import type { Method } from "../../../../core/schemes/method";
import { indicatorOf, named, shown, subjectOf } from "../figuresOfScheme";

function incident(id: string, effect: Incident["effect"], amount: number | string): Incident {
  return { id, names: named(id), effect, toward: "item", points: { kind: "each", amount } };
}

/** The points of an indicator by its method and the number of cases of each incident. */
function pointsAfter(
  method: Method,
  counts: Readonly<Record<string, number>>,
  incidents: readonly Incident[],
  fullPoints: number | null = 5,
): unknown {
  const indicator = indicatorOf("item", method, fullPoints === null ? {} : { fullPoints });
  const cases = new Map(Object.entries(counts).map(([id, times]): [string, Case[]] => [id, [{ times }]]));
  return shown(subjectOf({ indicators: [indicator], incidents }, {}, { cases }), "item");
}

const delays = incident("delays", "deduct", 0.1);
const lates = incident("lates", "deduct", 2);

describe("full points less deductions", () => {
  it("lose each case exactly, until they are used up (E25)", () => {
    const left = [0, 1, 7, 50, 51].map((times) =>
      pointsAfter({ kind: "deduction" }, { delays: times }, [delays]),
    );
    expect(left).toEqual([5, 4.9, 4.3, 0, 0]);
  });

  it("add up the incidents that count toward the indicator, and no others", () => {
    const elsewhere: Incident = { ...incident("elsewhere", "deduct", 2), toward: "other" };
    const counts = { delays: 3, lates: 1, elsewhere: 1 };
    expect(pointsAfter({ kind: "deduction" }, counts, [delays, lates, elsewhere])).toBe(2.7);
  });

  it("fall below 0 where there is no floor, and stop at another one", () => {
    expect(pointsAfter({ kind: "deduction", floor: null }, { lates: 4 }, [lates])).toBe(-3);
    expect(pointsAfter({ kind: "deduction", floor: 1 }, { lates: 4 }, [lates])).toBe(1);
  });

  it("are 0 with more cases than the limit, and not yet at the limit", () => {
    const method = { kind: "deduction", zeroIfMoreThan: 2 } as const;
    expect([2, 3].map((times) => pointsAfter(method, { delays: times }, [delays]))).toEqual([4.8, 0]);
  });

  it("are not configured without full points", () => {
    expect(pointsAfter({ kind: "deduction" }, {}, [delays], null)).toBe("not configured");
  });

  it("wait for an amount that is blank, but only where there is a case", () => {
    const blank = { id: "amount", names: named("Amount"), unit: "points", value: null } as const;
    const indicators = [indicatorOf("item", { kind: "deduction" }, { fullPoints: 5 })];
    const incidents = [incident("management", "deduct", "amount")];
    const after = (cases: Map<string, Case[]>): unknown =>
      shown(subjectOf({ indicators, incidents, parameters: [blank] }, {}, { cases }), "item");
    expect(after(new Map())).toBe(5);
    expect(after(new Map([["management", [{}]]]))).toBe("not configured");
  });

  it("never rise with one more case", () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 5 }), fc.constantFrom(0, null), (times, late, floor) => {
        const points = (more: number): number =>
          Number(
            pointsAfter({ kind: "deduction", floor }, { delays: times + more, lates: late }, [delays, lates]),
          );
        expect(points(1)).toBeLessThanOrEqual(points(0));
      }),
    );
  });
});

describe("points that rewards earn", () => {
  const banner = incident("banner", "reward", 20);
  const praise = incident("praise", "reward", 5);

  it("add up from 0", () => {
    expect(pointsAfter({ kind: "bonus" }, {}, [banner, praise], null)).toBe(0);
    expect(pointsAfter({ kind: "bonus" }, { banner: 1, praise: 3 }, [banner, praise], null)).toBe(35);
  });

  it("count up to the cap", () => {
    expect(pointsAfter({ kind: "bonus", cap: 10 }, { praise: 3 }, [praise], null)).toBe(10);
    expect(pointsAfter({ kind: "bonus", cap: null }, { praise: 3 }, [praise], null)).toBe(15);
  });
});

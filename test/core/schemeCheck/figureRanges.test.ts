import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Appraiser } from "../../../core/appraise/appraiser";
import { factsOf } from "../../../core/appraise/facts";
import { FigureRanges } from "../../../core/schemeCheck/figureRanges";
import type { Incident } from "../../../core/schemes/incident";
import type { Method } from "../../../core/schemes/method";
import { named, schemeOf } from "./smallSchemes";

const methods: fc.Arbitrary<Method> = fc.oneof(
  fc.constant<Method>({ kind: "rated" }),
  fc.constant<Method>({ kind: "ratio", target: 10 }),
  fc.constant<Method>({ kind: "ratio", target: 10, capFraction: 1 }),
  fc.constantFrom<Method>(
    { kind: "deduction" },
    { kind: "deduction", floor: null },
    { kind: "deduction", zeroIfMoreThan: 1 },
  ),
  fc.constant<Method>({ kind: "steps", target: 8, step: 2, pointsPerStep: 7, floor: null }),
  fc.constant<Method>({ kind: "linear", from: { value: 2, points: -3 }, to: { value: 9, points: 12 } }),
  fc.constant<Method>({
    kind: "bands",
    bands: [
      ["5以上(含)", 9],
      ["5以下(不含)", 2],
    ],
  }),
  fc.constant<Method>({ kind: "rankLevel", level: 3, units: 8 }),
);
const incidents: fc.Arbitrary<Incident["points"]> = fc.constantFrom(
  { kind: "each", amount: 4 } as const,
  {
    kind: "bySize",
    bands: [
      ["3以上(含)", 6],
      ["3以下(不含)", 1],
    ],
  } as const,
  { kind: "steps", step: 2, amount: 3 } as const,
);

describe("what a figure can come to", () => {
  it("holds every total that the engine computes", () => {
    fc.assert(
      fc.property(
        fc.array(methods, { minLength: 1, maxLength: 4 }),
        incidents,
        fc.constantFrom("deduct" as const, "reward" as const),
        fc.constantFrom(undefined, null, 0),
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }),
        (kinds, points, effect, floor, values, sizes) => {
          const scheme = schemeOf({
            indicators: kinds.map((method, index) => ({ ...named(`i${index}`), fullPoints: 20, method })),
            incidents: [
              { ...named("toItem"), effect, toward: "i0", points },
              { ...named("toTotal"), effect, points },
            ],
            total: floor === undefined ? {} : { floor },
          });
          const cases = new Map(["toItem", "toTotal"].map((id) => [id, sizes.map((size) => ({ size }))]));
          const facts = factsOf(new Map(values.map((value, index) => [`i${index}`, value])), { cases });
          const total = new Appraiser(scheme).appraise(facts).figure("total");
          const { from, to } = new FigureRanges(scheme, "possible").of("total");
          expect(total).toBeGreaterThanOrEqual(from);
          expect(total).toBeLessThanOrEqual(to);
        },
      ),
    );
  });

  it("with everything met is the sum of the full points", () => {
    const scheme = schemeOf({
      indicators: [
        { ...named("a"), fullPoints: 60, method: { kind: "deduction" } },
        { ...named("b"), fullPoints: 40, method: { kind: "ratio", target: 10 } },
        { ...named("c"), method: { kind: "bonus", cap: 10 } },
      ],
      incidents: [{ ...named("late"), effect: "deduct", toward: "a", points: { kind: "each", amount: 5 } }],
      total: {},
    });
    expect(new FigureRanges(scheme, "full").of("total")).toEqual({ from: 100, to: 100 });
    expect(new FigureRanges(scheme, "possible").of("total")).toEqual({ from: 0, to: Infinity });
  });

  it("is anything for a figure that depends on itself", () => {
    const ratio = (of: string): Method => ({ kind: "ratio", of, target: 1, gives: "fraction" });
    const scheme = schemeOf({
      sections: [
        { ...named("s"), fullPoints: "t" },
        { ...named("t"), fullPoints: "s" },
      ],
      indicators: [{ ...named("a"), method: ratio("a") }],
    });
    expect(new FigureRanges(scheme, "possible").of("s")).toEqual({ from: -Infinity, to: Infinity });
  });
});

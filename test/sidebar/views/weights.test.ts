import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withSettings } from "../../../core/schemes/choices";
import type { Scheme } from "../../../core/schemes/scheme";
import { spreadRest, weightFieldOf, weightGoal, weightSum } from "../../../sidebar/views/indicators/weights";

const names = { en: "x", "zh-CN": "x", "zh-TW": "x" };
const weighed = (
  weights: readonly number[],
  field: "weightPercent" | "fullPoints" = "weightPercent",
): Scheme => ({
  version: 2,
  id: "s",
  names,
  indicators: weights.map((weight, at) => ({
    id: `i${at}`,
    names,
    [field]: weight,
    method: { kind: "rated" },
  })),
});

describe("The weights", () => {
  it("meet the goal exactly after the rest was spread, whatever is locked", () => {
    const weight = fc.integer({ min: 0, max: 2000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 1, maxLength: 60 }),
        fc.array(fc.nat(59), { maxLength: 4 }),
        (weights, lockedPlaces) => {
          const scheme = weighed(weights);
          const locked = new Set(lockedPlaces.map((place) => `i${place}`));
          const sets = spreadRest(scheme, "weightPercent", locked);
          if (sets.length === 0) return;
          const after = withSettings(scheme, sets);
          expect(weightSum(after, "weightPercent")).toBe(100);
          for (const { id, weightPercent } of after.indicators ?? [])
            if (locked.has(id)) expect(weightPercent).toBe(weights[Number(id.slice(1))]);
        },
      ),
    );
  });

  it("are left alone where all are locked or the locked ones take everything", () => {
    expect(spreadRest(weighed([60, 40]), "weightPercent", new Set(["i0", "i1"]))).toEqual([]);
    expect(spreadRest(weighed([100, 40]), "weightPercent", new Set(["i0"]))).toEqual([]);
  });

  it("are full points in a plain sum, to the total that the scheme promises", () => {
    const scheme: Scheme = { ...weighed([30, 50], "fullPoints"), total: { headline: 120 } };
    const field = weightFieldOf(scheme);
    expect(field).toBe("fullPoints");
    expect([weightSum(scheme, field), weightGoal(scheme, field)]).toEqual([80, 120]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSchemeDefects } from "../../../core/schemeCheck/findSchemeDefects";
import { findingKey } from "../../../core/schemeCheck/schemeFinding";
import { withSettings } from "../../../core/schemes/choices";
import type { Scheme } from "../../../core/schemes/scheme";
import { deducted, input, named, rated, schemeOf } from "./smallSchemes";

const edge = fc.integer({ min: 0, max: 20 }).map((tens) => tens * 5);
const written = fc.tuple(edge, edge, fc.constantFrom("", "(含)", "(不含)")).map(([a, b, mark]) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return `${low}~${high}${mark}`;
});
const rows = fc.array(fc.tuple(written, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 4 });

/** Schemes with every kind of part that a remedy can change, sound or not. */
const schemes: fc.Arbitrary<Scheme> = fc
  .record({
    bands: rows,
    payout: rows,
    tiers: fc.array(fc.tuple(written, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 300 })), {
      minLength: 1,
      maxLength: 3,
    }),
    full: fc.integer({ min: 10, max: 120 }),
    headline: fc.integer({ min: 10, max: 150 }),
    floor: fc.constantFrom(undefined, null, 0),
    weights: fc.constantFrom<readonly [number, number] | undefined>(undefined, [60, 40], [50, 30]),
  })
  .map(({ bands, payout, tiers, full, headline, floor, weights }) =>
    schemeOf({
      inputs: [input("sales", "money")],
      sections: [{ ...named("s"), fullPoints: 50 }],
      indicators: [
        rated("a", full, weights ? { weightPercent: weights[0] } : { section: "s" }),
        { ...deducted("b", 20, floor), ...(weights && { weightPercent: weights[1] }) },
      ],
      incidents: [{ ...named("late"), effect: "deduct", toward: "b", points: { kind: "each", amount: 5 } }],
      total: { headline },
      grades: { bands: bands.map(([limits, grade]) => [limits, `G${grade}`]) },
      payout: { bands: payout.map(([limits, rate]) => [limits, `${rate * 10}%`]) },
      commissions: [
        {
          ...named("c"),
          of: "sales",
          method: "base",
          bands: tiers.map(([limits, rate, base]) => [limits, `${rate}%`, base]),
        },
      ],
    }),
  );

describe("remedies", () => {
  it("each remove their finding, throw nothing and leave no more errors", () => {
    fc.assert(
      fc.property(schemes, (scheme) => {
        const findings = findSchemeDefects(scheme);
        const errors = findings.filter(({ severity }) => severity === "error").length;
        for (const finding of findings) {
          for (const { sets } of finding.remedies) {
            const after = findSchemeDefects(withSettings(scheme, sets));
            expect(after.map(findingKey)).not.toContain(findingKey(finding));
            expect(after.filter(({ severity }) => severity === "error").length).toBeLessThanOrEqual(errors);
          }
        }
      }),
      { numRuns: 4 },
    );
  });

  it("take another reading of a choice where one settles the finding", () => {
    const names = named("x").names;
    const scheme = schemeOf({
      inputs: [input("score")],
      total: { base: "score" },
      grades: {
        bands: [
          ["90以上", "A"],
          ["90以下", "B"],
        ],
      },
      choices: [
        {
          ...named("edge"),
          taken: "as_written",
          options: [
            { id: "as_written", names, sets: [{ field: "grades.bands.0.0", value: "90以上" }] },
            { id: "upper", names, sets: [{ field: "grades.bands.0.0", value: "90以上(含)" }] },
          ],
        },
      ],
    });
    const [finding] = findSchemeDefects(scheme);
    expect(finding?.code).toBe("shared-edge");
    expect(finding?.remedies.find(({ code }) => code === "take option")).toEqual({
      code: "take option",
      choice: "edge",
      option: "upper",
      sets: [
        { field: "grades.bands.0.0", value: "90以上(含)" },
        { field: "choices.edge.taken", value: "upper" },
      ],
    });
  });

  it("come with findings that are sorted, the worst first", () => {
    fc.assert(
      fc.property(schemes, (scheme) => {
        const order = findSchemeDefects(scheme).map(({ severity }) =>
          ["error", "warning", "info"].indexOf(severity),
        );
        expect(order).toEqual([...order].sort());
      }),
      { numRuns: 12 },
    );
  });
});

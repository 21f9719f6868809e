import { describe, expect, it } from "vitest";
import type { Incident, Tariff } from "../../../core/schemes/incident";
import { deducted, found, input, named, rated, schemeOf, defectsOf } from "./smallSchemes";

const breach = (points: Tariff, toward?: string): Incident => ({
  ...named("breach"),
  effect: "deduct",
  points,
  ...(toward !== undefined && { toward }),
});
const TWO: Tariff = { kind: "each", amount: 2 };

describe("floors", () => {
  it("are missing where the total can go negative", () => {
    const [finding] = found({ total: { base: 100 }, incidents: [breach(TWO)] }, "no floor");
    expect(finding).toMatchObject({
      severity: "warning",
      place: "total.floor",
      expected: 0,
      figure: "total",
    });
    expect(finding?.remedies).toEqual([{ code: "floor 0", sets: [{ field: "total.floor", value: 0 }] }]);
  });

  it("settle it", () => {
    expect(found({ total: { base: 100, floor: 0 }, incidents: [breach(TWO)] }, "no floor")).toEqual([]);
  });

  it("of an item are 0 unless it says that there is none", () => {
    const parts = (floor?: null) => ({
      indicators: [deducted("a", 10, floor)],
      incidents: [breach(TWO, "a")],
      total: {},
    });
    expect(found(parts(), "no floor")).toEqual([]);
    expect(found(parts(null), "no floor").map(({ place }) => place)).toEqual(["indicators.a.method.floor"]);
  });

  it("of a purse of points are missing where more can be deducted than it holds", () => {
    const parts = { sections: [{ ...named("s"), fullPoints: 15 }], incidents: [breach(TWO, "s")], total: {} };
    expect(found(parts, "no floor").map(({ place }) => place)).toContain("sections.s.floor");
  });

  it("are of no use to a total of deductions alone, which lacks a base instead", () => {
    const parts = { total: {}, incidents: [breach(TWO)] };
    expect(found(parts, "no floor")).toEqual([]);
    expect(found(parts, "no base")).toMatchObject([{ place: "total.base" }]);
  });
});

it("a ratio without a cap can exceed its full points", () => {
  const indicators = [{ ...named("a"), weightPercent: 100, method: { kind: "ratio", target: 10 } as const }];
  expect(found({ indicators, total: {} }, "no cap")).toMatchObject([
    { severity: "warning", place: "indicators.a.method.capFraction", remedies: [{ code: "cap at full" }] },
  ]);
});

it("a case that costs more than its item has is a warning", () => {
  const parts = {
    indicators: [deducted("a", 10)],
    incidents: [
      breach(
        {
          kind: "byCount",
          bands: [
            ["1", 10],
            ["2", 30],
          ].map(([n, p]) => [`${n}~${n}`, p ?? 0]),
        },
        "a",
      ),
    ],
    total: {},
  };
  expect(found(parts, "deduction above points")).toMatchObject([
    { severity: "warning", place: "incidents.breach.points", found: 30, expected: 10 },
  ]);
});

describe("what a person judges", () => {
  it("is good to know, with its range", () => {
    const parts = {
      total: { base: 100, floor: 0 },
      incidents: [breach({ kind: "judged", from: 5, to: 10 })],
    };
    expect(found(parts, "judged")).toMatchObject([
      {
        severity: "info",
        place: "incidents.breach.points",
        interval: { lower: { at: 5 }, upper: { at: 10 } },
      },
    ]);
  });

  it("is an error where the range is the wrong way round", () => {
    const parts = {
      total: { base: 100, floor: 0 },
      incidents: [breach({ kind: "judged", from: 10, to: 5 })],
    };
    expect(found(parts, "empty range")).toMatchObject([{ severity: "error" }]);
  });

  it("has degrees that overlap, or that leave an amount for nothing", () => {
    const degrees = (spans: readonly (readonly [number, number])[]): Tariff => ({
      kind: "degrees",
      degrees: spans.map(([from, to], index) => ({ ...named(`d${index}`), from, to })),
    });
    const of = (spans: readonly (readonly [number, number])[]) =>
      defectsOf(schemeOf({ total: { base: 100, floor: 0 }, incidents: [breach(degrees(spans))] })).filter(
        (line) => line.includes("degrees"),
      );
    expect(
      of([
        [3, 5],
        [5, 10],
      ])[0],
    ).toMatch(/^warning degrees overlap/);
    expect(
      of([
        [1, 3],
        [5, 10],
      ])[0],
    ).toMatch(/^warning degrees gap/);
    expect(
      of([
        [1, 4],
        [5, 10],
      ]).filter((line) => line.startsWith("warning")),
    ).toEqual([]);
  });
});

it("an incident without points, money or a rule that counts it does nothing", () => {
  const noted: Incident = { ...named("noted"), effect: "reward" };
  expect(found({ incidents: [noted] }, "incident without effect")).toMatchObject([
    { place: "incidents.noted" },
  ]);
  const escalations = [
    {
      ...named("often"),
      counts: { incidents: ["noted"] },
      within: "period",
      atLeast: 3,
      effects: [{ kind: "action", action: "warning", names: named("w").names }],
    } as const,
  ];
  expect(found({ incidents: [noted], escalations }, "incident without effect")).toEqual([]);
});

it("a scheme with sound limits has no defects", () => {
  const scheme = schemeOf({
    inputs: [input("x")],
    indicators: [rated("a", 60), deducted("b", 40)],
    incidents: [breach(TWO, "b")],
    total: { headline: 100, itemCount: 2 },
  });
  expect(defectsOf(scheme)).toEqual([]);
});

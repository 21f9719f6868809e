import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandFor } from "../../../core/bands/bandFor";
import { readBandTable } from "../../../core/bands/readBandTable";
import { settleBands } from "../../../core/bands/settleBands";
import { CellFault } from "../../../core/cells/cellFault";
import { findSchemeDefects } from "../../../core/schemeCheck/findSchemeDefects";
import type { BandRows } from "../../../core/schemes/bandRows";
import { defectsOf, found, input, named, rated, schemeOf, scored } from "./smallSchemes";

const WHOLE_NUMBERS: BandRows = [
  ["90-100", "A"],
  ["80-89", "B"],
  ["0-79", "C"],
];

describe("bands of grades", () => {
  it("that leave decimals open are a warning at their row, closed by one click each way", () => {
    const [first, second] = found({ ...scored, grades: { bands: WHOLE_NUMBERS } }, "decimal-gap");
    expect(first).toMatchObject({
      severity: "warning",
      place: "grades.bands.2",
      interval: { lower: { at: 79 }, upper: { at: 80 } },
    });
    expect(second).toMatchObject({
      row: 2,
      section: "grades",
      interval: { lower: { at: 89 }, upper: { at: 90 } },
    });
    expect(first?.remedies.map(({ code }) => code)).toEqual(["edges lower", "edges upper", "edges round"]);
  });

  it.each(["lower", "upper", "round"] as const)("are closed by edges set to %s", (edges) => {
    expect(found({ ...scored, grades: { bands: WHOLE_NUMBERS, edges } }, "decimal-gap")).toEqual([]);
  });

  it("need no decimals where the total is rounded to whole numbers", () => {
    const parts = { ...scored, total: { ...scored.total, digits: 0 }, grades: { bands: WHOLE_NUMBERS } };
    expect(found(parts, "decimal-gap")).toEqual([]);
  });

  it("that claim an edge twice are an error", () => {
    const bands = [
      ["90以上", "A"],
      ["90以下", "B"],
    ];
    expect(found({ ...scored, grades: { bands } }, "shared-edge")).toMatchObject([
      { severity: "error", place: "grades.bands.1", interval: { lower: { at: 90 }, upper: { at: 90 } } },
    ]);
  });

  it("that overlap, can't be read or never match are found at their rows", () => {
    const bands = [
      ["80-100", "A"],
      ["60-85", "B"],
      ["乱写", "C"],
      ["70-75", "D"],
    ];
    const lines = defectsOf(schemeOf({ ...scored, grades: { bands } }));
    expect(lines).toContain("error overlap grades.bands.1");
    expect(lines).toContain("error unreadable grades.bands.2");
    expect(lines).toContain("error unreachable grades.bands.3");
  });

  it("are checked in every part of the scheme, at the field that holds them", () => {
    const bands = [
      ["10-20", 1],
      ["5-9", 2],
    ];
    const scheme = schemeOf({
      inputs: [input("x", "money")],
      indicators: [
        rated("a", 20, { method: { kind: "rated", rubric: bands } }),
        {
          ...named("b"),
          method: { kind: "bands", bands },
          alternatives: [{ ...named("c"), unit: "points", method: { kind: "bands", bands } }],
        },
        { ...named("d"), method: { kind: "ratio", target: 10, bands } },
      ],
      incidents: [
        {
          ...named("late"),
          effect: "deduct",
          points: { kind: "bySize", bands },
          money: { kind: "bySize", bands },
        },
      ],
      commissions: [
        {
          ...named("k"),
          of: "x",
          method: "whole",
          bands: [
            ["10-20", "1%"],
            ["5-9", "2%"],
          ],
        },
      ],
    });
    const places = findSchemeDefects(scheme)
      .filter(({ code }) => code === "decimal-gap")
      .map(({ place }) => place);
    expect([...places].sort()).toEqual([
      "commissions.k.bands.1",
      "incidents.late.money.bands.1",
      "incidents.late.points.bands.1",
      "indicators.a.method.rubric.1",
      "indicators.b.alternatives.0.method.bands.1",
      "indicators.b.method.bands.1",
      "indicators.d.method.bands.1",
    ]);
  });
});

describe("counts", () => {
  it("have no decimals and begin with one", () => {
    const bands = [
      ["1~1", 10],
      ["2~4", 30],
      ["5以上", 50],
    ];
    const parts = {
      incidents: [{ ...named("fake"), effect: "deduct", points: { kind: "byCount", bands } } as const],
    };
    expect(defectsOf(schemeOf(parts))).toEqual([]);
  });

  it("that no row holds are found", () => {
    const bands = [
      ["1~1", 10],
      ["3以上", 50],
    ];
    const parts = {
      incidents: [{ ...named("fake"), effect: "deduct", points: { kind: "byCount", bands } } as const],
    };
    expect(found(parts, "gap")).toMatchObject([
      { severity: "error", place: "incidents.fake.points.bands.1" },
    ]);
  });
});

describe("a commission with base amounts", () => {
  /** E15 as written. */
  const parts = {
    inputs: [input("sales", "money")],
    commissions: [
      {
        ...named("personal"),
        of: "sales",
        method: "base",
        columns: ["提成比例", "基数"],
        bands: [
          ["15000元以下", "1.5%", ""],
          ["15000~20000", "2%", 150],
          ["20001~25000", "4%", 250],
          ["25000元以上", "2%", ""],
        ],
      } as const,
    ],
  };

  it("shows where selling more pays less, from where to where", () => {
    expect(found(parts, "pays-less")).toMatchObject([
      {
        severity: "error",
        place: "commissions.personal.bands.1",
        interval: { lower: { at: 15000 }, upper: { at: 18750 } },
      },
    ]);
  });

  it("shows each jump with its size", () => {
    const at = found(parts, "jump").map(({ place, found: after, expected: before }) => [
      place,
      before,
      after,
    ]);
    expect(at).toEqual([
      ["commissions.personal.bands.1", 225, 150],
      ["commissions.personal.bands.3", 450, 500],
    ]);
  });

  it("shows what the base amounts would have to be, and sets them all by one click", () => {
    const mismatches = found(parts, "base-mismatch");
    expect(mismatches.map(({ found: is, expected }) => [is, expected])).toEqual([
      [150, 225],
      [250, 325],
    ]);
    expect(mismatches[0]?.remedies).toEqual([
      {
        code: "continuous base",
        sets: [
          { field: "commissions.personal.bands.1.2", value: 225 },
          { field: "commissions.personal.bands.2.2", value: 325 },
        ],
      },
    ]);
  });

  it("shows edges claimed twice and the decimal gap", () => {
    expect(found(parts, "shared-edge").map(({ interval }) => interval?.lower?.at)).toEqual([15000, 25000]);
    expect(found(parts, "decimal-gap")).toMatchObject([{ place: "commissions.personal.bands.2" }]);
  });
});

it("payout rates that fall where the total rises are found", () => {
  const payout = {
    bands: [
      ["90以上(含)", "80%"],
      ["90以下(不含)", "100%"],
    ],
  };
  expect(found({ ...scored, payout }, "not-monotone")).toMatchObject([
    { severity: "warning", place: "payout.bands.1" },
  ]);
});

it("bands hold every total, or the check says where not", () => {
  const edge = fc.integer({ min: 0, max: 100 });
  const row = fc.tuple(edge, edge, fc.constantFrom("", "含", "不含")).map(([a, b, mark]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return [`${low}~${high}${mark === "" ? "" : `(${mark})`}`, `${low}-${high}`];
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 0, max: 400 }),
      (rows, quarter) => {
        const total = quarter / 4;
        const held = bandFor(settleBands(readBandTable(rows)), total);
        const findings = findSchemeDefects(
          schemeOf({ indicators: [rated("a", 100)], total: {}, grades: { bands: rows } }),
        );
        const said = findings.some(
          ({ interval, code }) =>
            code === "unreadable" ||
            (interval !== null &&
              (interval.lower?.at ?? -Infinity) <= total &&
              total <= (interval.upper?.at ?? Infinity)),
        );
        expect(!(held instanceof CellFault) || said || total > 100).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

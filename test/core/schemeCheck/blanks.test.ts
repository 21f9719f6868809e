import { describe, expect, it } from "vitest";
import { deducted, defectsOf, found, named, parameter, schemeOf, scored } from "./smallSchemes";

describe("a blank parameter", () => {
  it("is an error with every figure that it leaves without a value", () => {
    const parts = {
      parameters: [parameter("per", null)],
      indicators: [deducted("a", 10)],
      incidents: [
        { ...named("late"), effect: "deduct", toward: "a", points: { kind: "each", amount: "per" } } as const,
      ],
      total: {},
      grades: {
        bands: [
          ["5以上(含)", "A"],
          ["5以下(不含)", "B"],
        ],
      },
    };
    expect(found(parts, "blank parameter")).toMatchObject([
      {
        severity: "error",
        place: "parameters.per.value",
        leaves: ["a", "late", "total", "grade"],
      },
    ]);
  });

  it("that nothing uses is a warning, and a filled one that nothing uses good to know", () => {
    const scheme = schemeOf({ parameters: [parameter("blank", null), parameter("idle", 5)] });
    expect(defectsOf(scheme)).toEqual([
      "warning blank parameter parameters.blank.value",
      "info unused parameters.idle",
    ]);
  });

  it("used as a rater's weight is named so", () => {
    const raters = [
      { ...named("self"), weight: "w" },
      { ...named("boss"), weight: 1 },
    ];
    const parts = {
      parameters: [parameter("w", null)],
      indicators: [{ ...named("mark"), method: { kind: "raters", raters } } as const],
    };
    expect(found(parts, "weight missing")).toMatchObject([
      {
        severity: "error",
        place: "indicators.mark.method.raters.0.weight",
        rater: "self",
        parameter: "w",
        row: 1,
      },
    ]);
  });
});

it("a blank cell of a band table is an error at the cell, where the column needs it", () => {
  const grades = {
    columns: [named("grade"), { ...named("wage"), unit: "money" as const }],
    bands: [
      ["60以上(含)", "A", ""],
      ["60以下(不含)", "B", 800],
    ],
  };
  expect(found({ ...scored, grades }, "blank cell")).toMatchObject([
    { severity: "error", place: "grades.bands.0.2", row: 1, column: 2 },
  ]);
});

it("a deduction without full points has nothing to deduct from", () => {
  const indicators = [{ ...named("a"), method: { kind: "deduction" } as const }];
  expect(found({ indicators, total: {} }, "no full points")).toMatchObject([
    { place: "indicators.a.fullPoints" },
  ]);
  expect(found({ indicators, status: "skeleton" }, "no full points")).toEqual([]);
});

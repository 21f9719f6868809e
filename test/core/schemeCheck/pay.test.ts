import { describe, expect, it } from "vitest";
import type { Term } from "../../../core/schemes/pay";
import type { Scheme } from "../../../core/schemes/scheme";
import { defectsOf, found, input, named, parameter, schemeOf, scored } from "./smallSchemes";

/** Base × score ÷ 100; below 60 something else (E43). */
const belowSixty = (otherwise: readonly Term[]): Partial<Scheme> => ({
  inputs: [input("base", "money"), input("score")],
  parameters: [parameter("pass", 60)],
  pay: {
    digits: 2,
    components: [
      {
        ...named("performance"),
        terms: [{ factors: ["base", "score"], dividedBy: 100 }],
        when: { all: [{ of: "score", atLeast: "pass" }] },
        otherwise,
      },
    ],
  },
});

describe("pay along the score", () => {
  it("that is higher below a limit than above it is an error with the stretch and both amounts", () => {
    const parts = belowSixty([{ factors: ["base", 0.7] }]);
    expect(found(parts, "pay falls")).toMatchObject([
      {
        severity: "error",
        place: "pay.components.performance",
        driver: "score",
        at: 60,
        before: 700,
        after: 600,
        regained: 70,
        interval: { lower: { at: 60, holds: "included" }, upper: { at: 70, holds: "excluded" } },
      },
    ]);
  });

  it("that goes below 0 is an error with the stretch, settled by a floor", () => {
    const parts = belowSixty([
      { factors: ["base", "score"], dividedBy: 100 },
      { factors: ["base", 0.3], sign: "subtracted" },
    ]);
    expect(found(parts, "pay negative")).toMatchObject([
      {
        severity: "error",
        place: "pay.components.performance",
        found: -300,
        interval: { lower: { at: 0 }, upper: { at: 30 } },
        remedies: [{ code: "floor 0", sets: [{ field: "pay.components.performance.atLeast", value: 0 }] }],
      },
    ]);
  });

  it("that only jumps upwards is good to know", () => {
    const parts = belowSixty([{ factors: ["base", "score", 0.7], dividedBy: 100 }]);
    expect(defectsOf(schemeOf(parts))).toEqual(["info pay jump pay.components.performance"]);
    expect(found(parts, "pay jump")).toMatchObject([{ at: 60, before: 420, after: 600 }]);
  });

  it("is looked at through grades and payout rates as well", () => {
    const grades = {
      columns: [named("grade"), { ...named("wage"), unit: "money" as const }],
      bands: [
        ["80以上(含)", "A", 1000],
        ["60~80(不含)", "B", 1200],
        ["60以下(不含)", "C", 800],
      ],
    };
    expect(found({ ...scored, grades }, "pay falls")).toMatchObject([
      { place: "grades.columns.wage", driver: "total", at: 80, before: 1200, after: 1000, regained: null },
    ]);
    const payout = {
      bands: [
        ["80以上(含)", "90%"],
        ["80以下(不含)", "100%"],
      ],
    };
    expect(found({ ...scored, payout }, "pay falls")).toMatchObject([
      { outcome: "payout", at: 80, regained: null },
    ]);
  });

  it("jumps where rounding moves the edge to", () => {
    const payout = {
      bands: [
        ["80-100", "100%"],
        ["0-79", "90%"],
      ],
      edges: "round" as const,
    };
    expect(found({ ...scored, payout }, "pay jump")).toMatchObject([{ outcome: "payout", at: 79.5 }]);
  });
});

describe("an over-fulfilled plan", () => {
  const plan = (more: Partial<Scheme>, atMost?: number): Partial<Scheme> => ({
    inputs: [input("wage", "money"), input("completion", "share"), input("bonus", "money")],
    pay: {
      digits: 2,
      components: [
        { ...named("plan"), terms: [{ factors: ["wage", 0.35, "completion"] }], ...(atMost && { atMost }) },
        {
          id: "extra",
          names: { en: "Above-plan bonus", "zh-CN": "超计划奖金", "zh-TW": "超計畫獎金" },
          terms: [{ factors: ["bonus"] }],
        },
      ],
    },
    ...more,
  });

  it("is paid twice by an uncapped completion beside a bonus for it", () => {
    expect(found(plan({}), "paid twice")).toMatchObject([
      { severity: "warning", place: "pay.components.plan.terms.0", factor: "completion", other: "extra" },
    ]);
  });

  it("is paid once where the component is capped", () => {
    expect(found(plan({}, 2100), "paid twice")).toEqual([]);
  });

  it("is paid once where the ratio behind it is capped by one click", () => {
    const ratio = (capFraction: number | null): Partial<Scheme> => ({
      inputs: [input("wage", "money"), input("sold"), input("bonus", "money")],
      indicators: [
        {
          ...named("completion"),
          method: { kind: "ratio", of: "sold", target: 100, gives: "fraction", capFraction },
        },
      ],
    });
    const [finding] = found(plan(ratio(null)), "paid twice");
    expect(finding?.remedies).toEqual([
      { code: "cap at full", sets: [{ field: "indicators.completion.method.capFraction", value: 1 }] },
    ]);
    expect(found(plan(ratio(1)), "paid twice")).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Appraiser } from "../../../core/appraise/appraiser";
import { factsOf } from "../../../core/appraise/facts";
import { Unsettled } from "../../../core/appraise/figure";
import type { ExplanationStep } from "../../../core/explain/explanation";
import { explainFigures } from "../../../core/explain/explanation";
import { comparePaper, sumOnPaper } from "../../../core/numbers/paper";
import type { Names } from "../../../core/schemes/names";
import type { Scheme } from "../../../core/schemes/scheme";
import { arbitraryFacts } from "./arbitraryFacts";
import { readyById } from "./readyFolder";

const names = (text: string): Names => ({ en: text, "zh-CN": text, "zh-TW": text });

/** Why a step's parts don't come to its value; undefined where they do. */
function misfit({ id, value, basis }: ExplanationStep): string | undefined {
  if (typeof value !== "number" || !basis) return undefined;
  if (basis.part === "total" || basis.part === "section" || basis.part === "pay") {
    const base = basis.part === "pay" ? 0 : basis.base;
    const sum = sumOnPaper([base, ...basis.terms.map(({ amount }) => amount)]);
    const last = basis.changes[basis.changes.length - 1];
    if (comparePaper(sum, basis.sum) !== 0) return `${id}: the terms come to ${sum}, not ${basis.sum}`;
    const result = last?.to ?? (basis.changes.length === 0 ? basis.sum : value);
    return comparePaper(result, value) === 0 ? undefined : `${id}: ends at ${result}, not at ${value}`;
  }
  if (basis.part !== "indicator" || basis.incidents === undefined || basis.vetoed === true) return undefined;
  const start = basis.method === "bonus" ? 0 : (basis.full ?? 0);
  const left = sumOnPaper([start, ...basis.incidents.map(({ amount }) => amount)]);
  const isLimited = value === 0 || (basis.method === "bonus" && value < left);
  return comparePaper(left, value) === 0 || isLimited ? undefined : `${id}: ${left} is left, not ${value}`;
}

describe("explainFigures", () => {
  it.each(readyById)("%s: the terms of each step add up to its result", (_, scheme) => {
    const appraiser = new Appraiser(scheme);
    fc.assert(
      fc.property(arbitraryFacts(scheme), (facts) => {
        const steps = explainFigures(scheme, appraiser.appraise(facts));
        expect(steps.flatMap((step) => misfit(step) ?? [])).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  const scheme: Scheme = {
    version: 2,
    id: "small",
    names: names("Small"),
    parameters: [{ id: "wage", names: names("Wage"), unit: "money", value: 1000 }],
    indicators: [
      {
        id: "speed",
        names: names("Speed"),
        fullPoints: 60,
        method: {
          kind: "bands",
          bands: [
            ["90以上", 60],
            ["90以下(不含)", 30],
          ],
        },
      },
      { id: "order", names: names("Order"), fullPoints: 40, method: { kind: "deduction" } },
    ],
    incidents: [
      {
        id: "late",
        names: names("Late"),
        effect: "deduct",
        toward: "order",
        points: { kind: "each", amount: 5 },
      },
      { id: "praise", names: names("Praise"), effect: "reward", points: { kind: "each", amount: 2 } },
    ],
    total: { floor: 0 },
    grades: {
      bands: [
        ["80以上", "good", 100],
        ["80以下(不含)", "poor", 0],
      ],
      columns: [
        { id: "grade", names: names("Grade") },
        { id: "bonus", names: names("Bonus"), unit: "money" },
      ],
    },
    pay: {
      components: [
        { id: "base", names: names("Base"), terms: [{ factors: ["wage", 0.5] }] },
        { id: "extra", names: names("Extra"), terms: [{ factors: ["grade.bonus"] }] },
      ],
    },
    escalations: [
      {
        id: "often",
        names: names("Often late"),
        counts: { incidents: ["late"] },
        within: "period",
        atLeast: 2,
        effects: [{ kind: "action", action: "warning", names: names("Warning") }],
      },
    ],
  };
  const explain = (speed: number | null, late: number): ExplanationStep[] => {
    const cases = new Map([
      ["late", [{ times: late }]],
      ["praise", [{}]],
    ] as const);
    return explainFigures(
      scheme,
      new Appraiser(scheme).appraise(factsOf(new Map([["speed", speed]]), { cases })),
    );
  };

  it("goes from the indicators over incidents, total and grade to the pay", () => {
    const steps = explain(95, 1);
    expect(steps.map(({ part, id, value }) => [part, id, value])).toEqual([
      ["indicator", "speed", 60],
      ["indicator", "order", 35],
      ["incident", "praise", 1],
      ["total", "total", 97],
      ["grade", "grade", "good"],
      ["component", "base", 500],
      ["component", "extra", 100],
      ["pay", "pay", 600],
    ]);
    expect(steps[0]?.basis).toMatchObject({ value: 95, row: { row: 1, written: "90以上" } });
    expect(steps[3]?.basis).toMatchObject({ base: 0, sum: 97, changes: [] });
    expect(steps[4]?.columns).toEqual([{ id: "grade.bonus", value: 100 }]);
  });

  it("tells of an escalation only when it fires", () => {
    expect(explain(95, 1).some(({ part }) => part === "escalation")).toBe(false);
    expect(explain(95, 2).find(({ part }) => part === "escalation")?.effects).toMatchObject([
      { kind: "action", action: "warning" },
    ]);
  });

  it("says why a figure has no value, and keeps what has one", () => {
    const steps = explain(null, 1);
    const reasonOf = (id: string): unknown => {
      const value = steps.find((step) => step.id === id)?.value;
      return value instanceof Unsettled ? value.reason : value;
    };
    expect(reasonOf("total")).toEqual({ code: "no value", id: "speed" });
    expect(reasonOf("order")).toBe(35);
  });
});

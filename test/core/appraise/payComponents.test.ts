import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paper } from "../../../core/numbers/paper";
import type { Pay, PayComponent, Term } from "../../../core/schemes/pay";
import type { Values } from "./figuresOfScheme";
import { named, shown, subjectOf } from "./figuresOfScheme";

function component(id: string, terms: readonly Term[], more: Partial<PayComponent> = {}): PayComponent {
  return { id, names: named(id), terms, ...more };
}

function paid(
  components: readonly PayComponent[],
  values: Values,
  id = "pay",
  more: Partial<Pay> = {},
): unknown {
  return shown(subjectOf({ pay: { components, ...more } }, values), id);
}

const share = component("share", [{ factors: ["pool", 0.005], dividedBy: "staff" }]);

describe("a pay component", () => {
  it("is a product of named amounts and rates, as on paper", () => {
    const bonus = component("bonus", [{ factors: ["base", 0.35, "attainment"] }]);
    expect(paid([bonus], { base: 4350, attainment: 1.1 }, "bonus")).toBe(1674.75);
    expect(paid([component("cut", [{ factors: [1.1, 1.1] }])], {}, "cut")).toBe(1.21);
  });

  it("adds terms and takes off those that are subtracted", () => {
    const cut = component("cut", [
      { factors: ["base", 0.5] },
      { factors: ["base", 0.1], sign: "subtracted" },
    ]);
    expect(paid([cut], { base: 1000 }, "cut")).toBe(400);
    expect(Object.is(paid([component("none", [{ factors: [0], sign: "subtracted" }])], {}, "none"), 0)).toBe(
      true,
    );
  });

  it("is shared by whoever shares it, and undefined where nobody does (E16)", () => {
    expect(paid([share], { pool: 200000, staff: 8 }, "share")).toBe(125);
    expect(paid([share], { pool: 1000, staff: 0 }, "share")).toBe("nothing to divide by");
  });

  it("rounds half up where it has digits", () => {
    const values = { pool: 100000, staff: 3 };
    expect(paid([{ ...share, digits: 2 }], values, "share")).toBe(166.67);
    expect(paid([{ ...share, digits: null }], values, "share")).toBe(paper(500 / 3));
    expect(paid([component("one", [{ factors: [1.005] }], { digits: 2 })], {}, "one")).toBe(1.01);
  });

  it("is kept between its limits, which may be figures themselves", () => {
    const kept = component("kept", [{ factors: ["amount"] }], { atLeast: 0, atMost: "limit" });
    expect([-5, 50, 500].map((amount) => paid([kept], { amount, limit: 100 }, "kept"))).toEqual([0, 50, 100]);
    expect(paid([kept], { amount: 5 }, "kept")).toBe("unknown figure");
  });

  it("is paid where its conditions hold, else what it pays otherwise, else nothing", () => {
    const when = { all: [{ of: "score", atLeast: 60 }] };
    const whole = component("whole", [{ factors: ["wage"] }], { when });
    const half = { ...whole, otherwise: [{ factors: ["wage", 0.5] }] };
    const values = (score: number | null): Values => ({ score, wage: 1000 });
    expect([60, 59.9].map((score) => paid([whole], values(score), "whole"))).toEqual([1000, 0]);
    expect([60, 59.9].map((score) => paid([half], values(score), "whole"))).toEqual([1000, 500]);
    expect(paid([half], values(null), "whole")).toBe("no value");
  });

  it("is unsettled where an amount is missing: nothing is taken for 0", () => {
    expect(paid([share], { pool: null, staff: 8 }, "share")).toBe("no value");
    expect(paid([share], { pool: 1000, staff: null }, "share")).toBe("no value");
  });
});

describe("the pay", () => {
  const parts = [
    component("wage", [{ factors: ["base"] }]),
    share,
    component("shown", [{ factors: [999] }], { counted: false }),
  ];

  it("is the sum of the components that count", () => {
    expect(paid(parts, { base: 1600, pool: 200000, staff: 8 })).toBe(1725);
    expect(paid(parts, { base: 1600, pool: 200000, staff: 8 }, "shown")).toBe(999);
  });

  it("is kept between floor and ceiling and rounded as the scheme says", () => {
    const values = { base: 1600.005, pool: 0, staff: 8 };
    expect(paid(parts, values, "pay", { floor: 2000 })).toBe(2000);
    expect(paid(parts, values, "pay", { ceiling: 1500 })).toBe(1500);
    expect(paid(parts, values, "pay", { digits: 2 })).toBe(1600.01);
    expect(paid(parts, values, "pay", { digits: 2, mode: "down" })).toBe(1600);
  });

  it("is unsettled where a component that counts is, and only then", () => {
    expect(paid(parts, { base: 1600, pool: 200000, staff: 0 })).toBe("nothing to divide by");
    const uncounted = parts.map((part) => ({ ...part, counted: part.id !== "share" }));
    expect(paid(uncounted, { base: 1600, pool: 1, staff: 0 })).toBe(2599);
  });

  it("does not go by the order of its components", () => {
    const amounts = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(amounts, (hundredths) => {
        const components = hundredths.map((each, place) =>
          component(`part${place}`, [{ factors: [each, 0.01] }]),
        );
        const sum = hundredths.reduce((total, each) => total + each, 0) / 100;
        expect(paid(components, {})).toBe(sum);
        expect(paid([...components].reverse(), {})).toBe(sum);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case } from "../../../core/appraise/facts";
import type { FigureSource } from "../../../core/appraise/figure";
import { unsettled, Unsettled } from "../../../core/appraise/figure";
import { chargeOf } from "../../../core/appraise/tariff";
import { comparePaper } from "../../../core/numbers/paper";
import type { Tariff } from "../../../core/schemes/incident";

const NAMES = { en: "Tested", "zh-CN": "受测", "zh-TW": "受測" };

const figures = (given: Readonly<Record<string, number>>): FigureSource => ({
  figure: (id) => given[id] ?? unsettled({ code: "not configured", id }),
});

/** What cases come to: the amount, or the code of the reason why there is none. */
function charged(
  tariff: Tariff,
  cases: readonly Case[],
  { field = "points", given = {} }: { field?: "points" | "money"; given?: Record<string, number> } = {},
): unknown {
  const amount = chargeOf(tariff, "breach", field)(figures(given), cases);
  return amount instanceof Unsettled ? amount.reason.code : amount;
}

describe("the same for each case", () => {
  const each: Tariff = { kind: "each", amount: "fine" };

  it("counts every one of them", () => {
    expect(charged(each, [], { given: { fine: 3 } })).toBe(0);
    expect(charged(each, [{}, { times: 3 }], { given: { fine: 3 } })).toBe(12);
    expect(charged(each, [{ times: 3 }], { given: { fine: 0.1 } })).toBe(0.3);
  });

  it("is unsettled where the amount is blank, and 0 where nothing happened", () => {
    expect(charged(each, [{}])).toBe("not configured");
    expect(charged(each, [])).toBe(0);
  });
});

describe("a judged amount", () => {
  const judged: Tariff = { kind: "judged", from: 1000, to: "most" };
  const given = { most: 10_000 };
  const fined = (money: number): unknown => charged(judged, [{ money }], { field: "money", given });

  it("stands inside its range, ends included", () => {
    expect([1000, 2000, 10_000].map(fined)).toEqual([1000, 2000, 10_000]);
    expect(charged(judged, [{ money: 1000 }, { money: 3000, times: 2 }], { field: "money", given })).toBe(
      7000,
    );
  });

  it("is refused outside its range, one such case is enough", () => {
    expect([999.99, 10_000.01, 0, -2000].map(fined)).toEqual(Array(4).fill("out of range"));
    expect(charged(judged, [{ money: 2000 }, { money: 500 }], { field: "money", given })).toBe(
      "out of range",
    );
  });

  it("has ends as on paper", () => {
    const range: Tariff = { kind: "judged", from: 0.1, to: 0.3 };
    expect(charged(range, [{ points: 0.1 + 0.2 }])).toBe(0.3);
  });

  it("isn't known where nobody judged, or where the range is blank", () => {
    expect(charged(judged, [{}], { field: "money", given })).toBe("case incomplete");
    expect(charged(judged, [{ points: 2000 }], { field: "money", given })).toBe("case incomplete");
    expect(charged(judged, [{ money: 2000 }], { field: "money" })).toBe("not configured");
  });

  it("is never anything but a sum inside the ranges of its cases", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12_000 }), { minLength: 1, maxLength: 6 }), (amounts) => {
        const found = charged(
          judged,
          amounts.map((money) => ({ money })),
          { field: "money", given },
        );
        const inside = amounts.every((amount) => amount >= 1000 && amount <= 10_000);
        expect(found).toBe(inside ? amounts.reduce((sum, amount) => sum + amount, 0) : "out of range");
      }),
    );
  });
});

describe("an amount by size", () => {
  const bySize: Tariff = {
    kind: "bySize",
    bands: [
      ["10以下(含)", 1],
      ["10~30(含)", 3],
      ["30以上(不含)", ""],
    ],
  };

  it("goes by each case's band", () => {
    expect(charged(bySize, [{ size: 10 }])).toBe(1);
    expect(charged(bySize, [{ size: 10.5 }, { size: 5, times: 2 }])).toBe(5);
  });

  it("is unsettled without a size, without a band and where the band is blank", () => {
    expect(charged(bySize, [{}])).toBe("case incomplete");
    expect(charged(bySize, [{ size: 31 }])).toBe("not configured");
    expect(charged({ kind: "bySize", bands: [["1~5", 1]] }, [{ size: 6 }])).toBe("bands");
  });
});

describe("an amount by count", () => {
  const byCount: Tariff = {
    kind: "byCount",
    bands: [
      [1, 10],
      [2, 30],
    ],
  };

  it("goes by how many cases there were, however they were noted", () => {
    expect(charged(byCount, [])).toBe(0);
    expect(charged(byCount, [{}])).toBe(10);
    expect(charged(byCount, [{}, {}])).toBe(30);
    expect(charged(byCount, [{ times: 2 }])).toBe(30);
  });
});

describe("an amount by steps", () => {
  const steps = (more: object): Tariff => ({ kind: "steps", step: 0.01, amount: 1, ...more });
  const below = (size: number, kind: "full" | "started" | "proportional"): unknown =>
    charged(steps({ target: 0.95, better: "higher", steps: kind }), [{ size }]);

  it("counts full, started or proportional steps of what misses the target", () => {
    expect(below(0.92, "full")).toBe(3);
    expect([below(0.925, "full"), below(0.925, "started"), below(0.925, "proportional")]).toEqual([
      2, 3, 2.5,
    ]);
    expect([below(0.95, "full"), below(0.99, "started")]).toEqual([0, 0]);
  });

  it("counts above the target where more is worse, and from 0 where there is none", () => {
    expect(charged(steps({ target: 1 }), [{ size: 1.035 }])).toBe(3);
    expect(charged(steps({ target: 1 }), [{ size: 0.9 }])).toBe(0);
    expect(charged({ kind: "steps", step: 5, amount: 2 }, [{ size: 12 }, { size: 4 }])).toBe(4);
  });

  it("is unsettled without a size, with a blank, and in steps of nothing", () => {
    expect(charged(steps({}), [{}])).toBe("case incomplete");
    expect(charged(steps({ amount: "blank" }), [{ size: 1 }])).toBe("not configured");
    expect(charged(steps({ target: "blank" }), [{ size: 1 }])).toBe("not configured");
    expect(charged(steps({ step: 0 }), [{ size: 1 }])).toBe("nothing to divide by");
  });

  it("costs no less the further the target is missed, and no more in full steps than in started ones", () => {
    const size = fc.integer({ min: 0, max: 1000 }).map((perMille) => perMille / 1000);
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [worse, better] = [Math.min(a, b), Math.max(a, b)];
        for (const kind of ["full", "started", "proportional"] as const)
          expect(comparePaper(Number(below(worse, kind)), Number(below(better, kind)))).not.toBe(-1);
        expect(comparePaper(Number(below(a, "full")), Number(below(a, "proportional")))).not.toBe(1);
        expect(comparePaper(Number(below(a, "proportional")), Number(below(a, "started")))).not.toBe(1);
      }),
    );
  });
});

describe("an amount by degree", () => {
  const degrees: Tariff = {
    kind: "degrees",
    degrees: [
      { id: "slight", names: NAMES, from: 1, to: 1 },
      { id: "grave", names: NAMES, from: 5, to: "most" },
    ],
  };
  const of = (one: Case): unknown => charged(degrees, [one], { given: { most: 10 } });

  it("is fixed, or judged inside the degree's range", () => {
    expect(of({ degree: "slight" })).toBe(1);
    expect(of({ degree: "slight", points: 7 })).toBe(1);
    expect([5, 10].map((points) => of({ degree: "grave", points }))).toEqual([5, 10]);
    expect([4.9, 10.1].map((points) => of({ degree: "grave", points }))).toEqual(
      Array(2).fill("out of range"),
    );
  });

  it("isn't known without a degree, in one that there isn't, and unjudged", () => {
    expect(of({})).toBe("case incomplete");
    expect(of({ degree: "mortal" })).toBe("not one of");
    expect(of({ degree: "grave" })).toBe("case incomplete");
    expect(charged(degrees, [{ degree: "grave", points: 6 }])).toBe("not configured");
  });
});

import { describe, expect, it } from "vitest";
import { Unsettled } from "../../../core/appraise/figure";
import type { Commission } from "../../../core/schemes/pay";
import { named, shown, subjectOf } from "./figuresOfScheme";

/** The personal commission of E15. */
const personal: Commission = {
  id: "personal",
  names: named("Personal"),
  of: "sales",
  method: "base",
  columns: ["提成比例", "基数"],
  bands: [
    ["15000元以下(含)", "1.5%", ""],
    ["15000~20000", "2%", 150],
    ["20000(不含)~25000", "4%", 250],
    ["25000元以上(不含)", "2%", ""],
  ],
};

const commissionOn = (
  sales: number | null | string,
  commission: Commission = personal,
  id = "personal",
): unknown => shown(subjectOf({ commissions: [commission] }, { sales }), id);

describe("a commission", () => {
  it("is paid by the tier that holds the sales, to the last digit", () => {
    expect(
      [0, 14999.99, 15000, 15000.01, 18750, 25000, 25000.01].map((sales) => commissionOn(sales)),
    ).toEqual([0, 224.99985, 225, 150.0002, 225, 450, 500.0002]);
  });

  it("reads its columns by their headers, in whatever order", () => {
    const turned = {
      ...personal,
      columns: ["基数", "提成比例"],
      bands: personal.bands.map(([limits = "", rate = "", base = ""]) => [limits, base, rate]),
    };
    expect(commissionOn(20001, turned)).toBe(commissionOn(20001));
  });

  it("tells its tier as written", () => {
    expect(commissionOn(18750, personal, "personal.tier")).toBe("15000~20000");
  });

  it("pays each slice at its own rate, or all sales at the rate of the tier, as the method says", () => {
    const bands = [
      ["10000以下", "1%"],
      ["10000~20000", "2%"],
      ["20000以上", "3%"],
    ];
    const by = (method: Commission["method"]): unknown =>
      commissionOn(25000, { ...personal, method, bands, columns: ["提成比例"], edges: "lower" });
    expect([by("whole"), by("marginal")]).toEqual([750, 450]);
  });

  it("rounds half up where it has digits", () => {
    expect(commissionOn(14999.99, { ...personal, digits: 2 })).toBe(225);
    expect(commissionOn(14999.99, { ...personal, digits: null })).toBe(224.99985);
  });

  it("pays nothing on negative sales", () => {
    expect(commissionOn(-500)).toBe(0);
  });

  it("is unsettled where sales lie between two tiers or are claimed by both, and the tier with it", () => {
    const literal = {
      ...personal,
      bands: [
        ["15000以下", "1.5%", ""],
        ["15000~20000", "2%", 150],
        ["20001~25000", "4%", 250],
      ],
    };
    for (const [sales, code] of [
      [20000.5, "no band"],
      [15000, "two bands"],
    ] as const) {
      for (const id of ["personal", "personal.tier"]) {
        const found = subjectOf({ commissions: [literal] }, { sales }).figure(id);
        expect(found instanceof Unsettled && found.reason).toMatchObject({ code: "bands", fault: { code } });
      }
    }
  });

  it("is unsettled without sales", () => {
    expect([commissionOn(null), commissionOn("many"), commissionOn(null, personal, "personal.tier")]).toEqual(
      ["no value", "not a number", "no value"],
    );
  });
});

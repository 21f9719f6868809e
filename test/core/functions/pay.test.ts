import { describe, expect, it } from "vitest";
import { faultText, perf, shown } from "../answers";

const RATES = [
  [0, "2%"],
  [10000, "3%"],
  [20000, "5%"],
];

describe("COMMISSION", () => {
  it("pays the catalogue's table (E15) as its examples say", () => {
    const sales = [[0], [10000], [14999.99], [18750], [20001], [25000.01]];
    expect(perf.commission(sales, "E15")).toEqual([[0], [150], [224.99985], [225], [250.04], [500.0002]]);
    expect(shown(perf.commission([[15000], [20000.5]], "E15"))).toEqual([
      ["#VALUE! two bands"],
      ["#N/A no band"],
    ]);
    expect(perf.commission([[15000], [20000.5]], "E15", null, "lower")).toEqual([[150], [250.01]]);
    expect(perf.commission([[15000], [20000.5]], "E15", null, "upper")).toEqual([[225], [250.02]]);
    // However the edges are settled, the third row pays on the part above 20000.
    for (const edges of ["lower", "upper", "round"])
      expect(perf.commission(20001, "E15", null, edges)).toBe(250.04);
  });

  it("pays whole amounts or slices, and asks which", () => {
    expect(perf.commission(25000, RATES, "whole")).toBe(1250);
    expect(perf.commission(25000, RATES, "超额")).toBe(750);
    expect(shown(perf.commission(25000, RATES))).toBe("#VALUE! method needed");
  });

  it("gives slices, base amounts and quick deductions the same pay", () => {
    const base = [
      ["销售额", "比例", "基数"],
      [0, "2%", 0],
      [10000, "3%", 200],
      [20000, "5%", 500],
    ];
    const quick = [
      ["销售额", "比例", "速算扣除数"],
      [0, "2%", 0],
      [10000, "3%", 100],
      [20000, "5%", 500],
    ];
    for (const sales of [0, 9999.99, 10000, 12345.67, 20000, 99999.99]) {
      const slices = perf.commission(sales, RATES, "marginal");
      expect(perf.commission(sales, base)).toBe(slices);
      expect(perf.commission(sales, quick)).toBe(slices);
    }
  });

  it("interpolates up to each upper limit and adds up steps", () => {
    const upTo = [
      [0, 0],
      [10000, 200],
      [20000, 500],
    ];
    expect(perf.commission([[5000], [10000], [15000]], upTo, "插值", "upper")).toEqual([[100], [200], [350]]);
    expect(
      shown(
        perf.commission(
          25000,
          [
            [0, 100],
            [10000, 200],
          ],
          "interpolated",
        ),
      ),
    ).toBe("#VALUE! no upper limit");
    const steps = [
      [10000, 200],
      [20000, 500],
    ];
    expect(shown(perf.commission([[5000], [10000], [25000]], steps, "steps"))).toEqual([
      ["#N/A no band"],
      [200],
      [700],
    ]);
    // Worded rows add up where the value meets several of them, not because a limit below was passed.
    const worded = [
      ["1万元以下", 100],
      ["超过1万元", 200],
      ["超过2万元", 300],
    ];
    expect(perf.commission([[5000], [15000], [25000]], worded, "累加")).toEqual([[100], [200], [500]]);
  });

  it("lets negative sales earn nothing", () => {
    expect(perf.commission([[-0.01], [-1e9]], RATES, "whole")).toEqual([[0], [0]]);
  });

  it("counts slices from the tier before where one step lies between, and refuses a real gap", () => {
    expect(
      perf.commission(
        20001,
        [
          ["0-20000", "1%"],
          ["20001-30000", "2%"],
        ],
        "marginal",
      ),
    ).toBe(200.02);
    for (const edges of ["lower", "upper"]) {
      expect(
        perf.commission(
          30000,
          [
            ["0-20000", "1%"],
            ["20001-30000", "2%"],
          ],
          "marginal",
          edges,
        ),
      ).toBe(400);
    }
    const gap = [
      ["0-10000", "1%"],
      ["20000-30000", "2%"],
    ];
    expect(faultText(perf.commission(25000, gap, "marginal"))).toContain("10000 to 20000");
    expect(
      shown(
        perf.commission(
          25000,
          [
            ["0-20000", "1%"],
            ["15000-30000", "2%"],
          ],
          "marginal",
        ),
      ),
    ).toBe("#VALUE! two bands");
  });

  it("takes a blank rate for not configured, never for 0", () => {
    expect(
      faultText(
        perf.commission(
          5000,
          [
            ["1万以下", ""],
            ["超过1万", "2%"],
          ],
          "whole",
        ),
      ),
    ).toContain("is empty, which is not 0");
  });
});

describe("COMMISSION_TIER", () => {
  const tiers = [
    ["1万元以下", "2%", "一档"],
    ["超过1万元", "3%", "二档"],
  ];
  it("answers the label, the rate, the row or a column", () => {
    expect(perf.commissionTier(12000, tiers)).toBe("二档");
    expect(
      perf.commissionTier(
        12000,
        tiers.map((row) => row.slice(0, 2)),
      ),
    ).toBe("超过1万元");
    expect(perf.commissionTier(12000, tiers, "rate")).toBe(0.03);
    expect(perf.commissionTier(12000, tiers, "row")).toBe(2);
    expect(perf.commissionTier(12000, tiers, 2)).toBe("二档");
  });
});

describe("BONUS_PERCENT", () => {
  it("pays from each lower limit without a table (E28)", () => {
    expect(perf.bonusPercent([[100], [90], [89.5], [79.9], [60], [0], [-5]])).toEqual([
      [1],
      [1],
      [0.9],
      [0.8],
      [0.7],
      [0.5],
      [0.5],
    ]);
  });

  it("finds the rates behind the grades, and the rate of a grade", () => {
    expect(
      perf.bonusPercent(95, [
        ["90以上", "优秀", "120%"],
        ["90以下(不含)", "良好", "100%"],
      ]),
    ).toBe(1.2);
    const byGrade = [
      ["等级", "系数"],
      ["A", 1.2],
      ["B", 1],
    ];
    expect(shown(perf.bonusPercent([["a"], ["Ｂ"], ["C"], [""]], byGrade))).toEqual([
      [1.2],
      [1],
      ["#N/A unknown label"],
      [""],
    ]);
  });

  it("doesn't pay ninety times because a percent sign is missing", () => {
    expect(
      faultText(
        perf.bonusPercent(95, [
          [0, 50],
          [90, 100],
        ]),
      ),
    ).toContain("write 100%");
  });
});

import { describe, expect, it } from "vitest";
import { faultText, perf, shown } from "../answers";

describe("WEIGHTED_SCORE", () => {
  it("adds up score times weight as on paper, weights in percent or fractions, across or down", () => {
    expect(perf.weightedScore([[67, 72, 62]], [[0.24, 0.68, 0.08]])).toEqual([[70]]);
    expect(
      perf.weightedScore(
        [
          [90, 80, 70],
          ["", "", ""],
        ],
        [[40], [40], [20]],
      ),
    ).toEqual([[82], [""]]);
  });

  it("refuses weights that miss 100 % and says what they total", () => {
    const answers = perf.weightedScore([[90, 80]], [["50%", "45%"]]) as unknown[][];
    expect(faultText(answers[0]?.[0])).toContain("95 %");
  });

  it("treats a missing score as it is told to", () => {
    const scores = [[90, "", 70]];
    expect(shown(perf.weightedScore(scores, [[40, 40, 20]]))).toEqual([["#VALUE! missing score"]]);
    expect(perf.weightedScore(scores, [[40, 40, 20]], "zero")).toEqual([[50]]);
    expect(perf.weightedScore(scores, [[40, 40, 20]], "renormalise")).toEqual([[83.3333333333333]]);
  });

  it("says when scores and weights don't go together", () => {
    expect(shown(perf.weightedScore([[90, 80]], [[100]]))).toEqual([["#VALUE! sizes differ"]]);
    expect(shown(perf.weightedScore([[90, 80]], null))).toEqual([["#VALUE! missing argument"]]);
    expect(shown(perf.weightedScore([[90, 80]], [[150, -50]]))).toEqual([["#VALUE! out of range"]]);
  });
});

describe("ATTAINMENT, RATIO and POOL_SHARE", () => {
  it("divide cell by cell, or by one value for all", () => {
    expect(perf.attainment([[48000], [66000]], 60000)).toEqual([[0.8], [1.1]]);
    expect(perf.attainment([[48000], [66000]], [[60000], [60000]], "100%")).toEqual([[0.8], [1]]);
    expect(perf.ratio([[120, 30]], [[400, 60]])).toEqual([[0.3, 0.5]]);
    expect(perf.poolShare([[200000], [50000]], "0.5%", [[8], [5]])).toEqual([[125], [50]]);
  });

  it("turn round where lower is better", () => {
    expect(perf.attainment(80, 100, null, true)).toBe(1.25);
    expect(perf.attainment(0, 100, 1.2, "是")).toBe(1.2);
    expect(shown(perf.attainment(0, 100, null, true))).toBe("#N/A division by zero");
  });

  it("answer #N/A for a divisor of 0", () => {
    expect(shown(perf.attainment(5, 0))).toBe("#N/A division by zero");
    expect(shown(perf.ratio(5, [[0]]))).toBe("#N/A division by zero");
    expect(shown(perf.poolShare(1000, 0.5, 0))).toBe("#N/A division by zero");
  });

  it("take a blank target for not configured", () => {
    expect(shown(perf.attainment([[5], [6]], [[10], [""]]))).toEqual([[0.5], ["#VALUE! blank parameter"]]);
  });
});

describe("DEDUCT and STEP_SCORE", () => {
  it("take points off down to the floor, and everything beyond the limit (E63)", () => {
    expect([0, 2, 4, 5].map((late) => perf.deduct(15, late, 3, 0, 4))).toEqual([15, 9, 3, 0]);
    expect(
      perf.deduct(
        100,
        [
          [1, "", 2],
          ["", "", ""],
        ],
        [[2, 5, 10]],
      ),
    ).toEqual([[78], [""]]);
    expect(
      perf.deduct(
        [[100], [90]],
        [
          [1, 1],
          [0, 2],
        ],
        [[2, 5]],
      ),
    ).toEqual([[93], [80]]);
    expect(perf.deduct(5, 3, 2)).toBe(0);
    expect(perf.deduct(5, 3, 2, "none")).toBe(-1);
    expect(shown(perf.deduct(15, -1, 3))).toBe("#VALUE! out of range");
  });

  it("count steps off target as on paper", () => {
    expect(perf.stepScore([[0.92], [0.95], [0.99], [0.5]], 0.95, 20, 0.01, 1)).toEqual([
      [17],
      [20],
      [20],
      [0],
    ]);
    expect(
      ["full", "started", "proportional"].map((steps) =>
        perf.stepScore(0.925, 0.95, 20, 0.01, 1, null, steps),
      ),
    ).toEqual([18, 17, 17.5]);
    expect(perf.stepScore(0.69, 0.95, 100, 0.01, 1, 0.7)).toBe(0);
    expect(shown(perf.stepScore(1, 2, 20, 0, 1))).toBe("#VALUE! out of range");
  });
});

describe("RANK_POINTS and TEAM_GRADE", () => {
  it("rank the whole range, ties as asked (E01)", () => {
    const results = [[70], [90], [""], [80], [90]];
    expect(perf.rankPoints(results, 2)).toEqual([[2], [8], [""], [4], [8]]);
    expect(perf.rankPoints(results, 2, "high", "average")).toEqual([[2], [7], [""], [4], [7]]);
    expect(perf.rankPoints(results, 2, "high", "worst")).toEqual([[2], [6], [""], [4], [6]]);
    expect(perf.rankPoints(results, 1, "low", "dense")).toEqual([[4], [2], [""], [3], [2]]);
  });

  it("show what stands in the way of ranking", () => {
    expect(shown(perf.rankPoints([[70], ["x"]]))).toEqual([
      ["#VALUE! not a number"],
      ["#VALUE! not a number"],
    ]);
  });

  it("grade groups by the ordered rules (E02)", () => {
    expect(shown(perf.teamGrade([[112, 98, 84, 70, 56, 42, 28, 14]]))).toEqual([
      ["A", "A", "C", "C", "C", "C", "#N/A no rule applies", "D/E"],
    ]);
    expect(perf.teamGrade([[80], [75], [70], [48]])).toEqual([["A"], ["B"], ["C"], ["C"]]);
  });
});

describe("PERIOD_SCORE and STREAK", () => {
  it("mix the mean of the periods with the year-end score (E35, E64)", () => {
    expect(perf.periodScore([[88, 92, 79, 95]], 90)).toEqual([[89.1]]);
    expect(perf.periodScore([[90], [90], [""], [90]])).toEqual([[90]]);
    expect(perf.periodScore([[90, 90, 90, 90, 90, 90]], null, null, 12)).toEqual([[45]]);
    expect(
      perf.periodScore(
        [
          [80, 90],
          [70, 80],
        ],
        [[100], [""]],
      ),
    ).toEqual([[91], [""]]);
    expect(perf.periodScore([[85.5, 85.5, 85.5, 85.6]], 85)).toEqual([[85.315]]);
  });

  it("count the run at the end of a history", () => {
    expect(
      perf.streak(
        [
          ["B", "E", "E"],
          ["E", "E", "B"],
          ["E", "", "E"],
        ],
        "E",
      ),
    ).toEqual([[2], [0], [1]]);
    expect(perf.streak([[50], [61], [59.9]], "<60")).toEqual([[1]]);
    expect(perf.streak([["A", "B", "a"]], "A，B")).toEqual([[3]]);
    expect(perf.streak([[1, 0, 0]], "=0")).toEqual([[2]]);
    expect(perf.streak([["C", "B"]], "<>C")).toEqual([[1]]);
    expect(shown(perf.streak([["C"]], "<<"))).toEqual([["#VALUE! unreadable condition"]]);
  });
});

describe("WORKDAYS_AFTER", () => {
  it("skips weekends and holidays, works make-up days, and answers in the form of the date", () => {
    expect(perf.workdaysAfter("2011-04-29", 5, "2011-05-02")).toBe("2011-05-09");
    expect(perf.workdaysAfter([[40606]], [[5]])).toEqual([[40613]]);
    expect(perf.workdaysAfter(new Date(2011, 2, 4), 5)).toEqual(new Date(2011, 2, 11));
    expect(perf.workdaysAfter("2024-09-13", 1)).toBe("2024-09-16");
    expect(perf.workdaysAfter("2024-09-13", 1, null, "2024/9/14")).toBe("2024-09-14");
    expect(perf.workdaysAfter("2024年2月29日", 0)).toBe("2024-02-29");
  });

  it("says which cell is no date or no number of days", () => {
    expect(faultText(perf.workdaysAfter("2023-02-29", 5))).toContain('"2023-02-29" is not a date');
    expect(shown(perf.workdaysAfter("2024-01-01", -1))).toBe("#VALUE! out of range");
    expect(shown(perf.workdaysAfter("2024-01-01", 5, [["2024-01-02"], ["soon"]]))).toBe("#VALUE! not a date");
  });
});

describe("ROUND_SCORE, BAND and EXPLAIN", () => {
  it("round as on paper and refuse half a digit", () => {
    expect(perf.roundScore([[1.005], [-2.345]], 2)).toEqual([[1.01], [-2.35]]);
    expect(perf.roundScore(2.5, null, "四舍六入")).toBe(2);
    expect(shown(perf.roundScore(2.5, 0.5))).toBe("#VALUE! out of range");
  });

  it("answer any column by header or number (E14)", () => {
    expect(perf.band([[96], [85]], "E14", "岗位工资")).toEqual([[1800], [1700]]);
    expect(perf.band(85, "E14", 2)).toBe("二级客服");
    expect(faultText(perf.band(85, "E14", "工资"))).toContain("岗位工资");
    const twice = [
      ["得分", "金额", "金额"],
      [0, 1, 2],
    ];
    expect(faultText(perf.band(85, twice, "金额"))).toContain("number: 1, 2");
    expect(perf.band(85, twice, 2)).toBe(2);
  });

  it("say why in one sentence", () => {
    expect(shown(perf.explain(89.5, "E28"))).toBe(
      "89.5 lies in row 2 (80~89), from 80 included up to 90 not included: 发放比例 90%.",
    );
    expect(shown(perf.explain(89.5, "E22"))).toContain("compared as 90, rounded half up");
    expect(shown(perf.explain([[""], [84.5]], "E14"))).toEqual([[""], ["#N/A no band"]]);
  });
});

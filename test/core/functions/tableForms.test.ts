import { describe, expect, it } from "vitest";
import { faultText, perf, shown } from "../answers";

const whole = (sales: unknown, table: unknown): unknown => shown(perf.commission(sales, table, "whole"));

describe("from–to tables are never taken for lower limits", () => {
  const rows = [
    [0, 10000, "2%"],
    [10001, 20000, "3%"],
    [20001, 30000, "5%"],
  ];

  it.each([
    ["下限", "上限", "比例"],
    ["起始金额", "结束金额", "提成比例"],
    ["提成起点", "提成终点", "比例"],
    ["工资下档", "工资上档", "比例"],
    ["Floor amount", "Ceiling amount", "Rate"],
    ["最低销售额", "最高销售额", "比例"],
  ])("headed %s, %s, %s", (...header) => {
    expect(whole([[5000], [15000]], [header, ...rows])).toEqual([[100], [450]]);
  });

  it("without a header", () => {
    expect(whole([[5000], [15000]], rows)).toEqual([[100], [450]]);
  });

  it.each(["", "∞", "以上", "不限", "-", "无上限", "max"])("with the last limit written %j", (open) => {
    expect(whole([[5000], [90000]], [...rows.slice(0, 2), [20001, open, "5%"]])).toEqual([[100], [4500]]);
  });

  it("with the columns the other way round", () => {
    const turned = rows.map(([from, to, rate]) => [to, from, rate]);
    expect(whole([[5000], [15000]], [["上限", "下限", "比例"], ...turned])).toEqual([[100], [450]]);
    expect(whole([[5000], [15000]], turned)).toEqual([[100], [450]]);
  });

  it("in percent with blank ends, or as one row", () => {
    const percent = [
      ["", "60%", "D"],
      ["60.01%", "80%", "C"],
      ["80.01%", "", "A"],
    ];
    expect(perf.grade([["70%"], ["81%"]], percent)).toEqual([["C"], ["A"]]);
    expect(perf.commission(40000, [[30000, "", "10%"]], "whole")).toBe(4000);
  });

  it("and a broken limit is an error, not a rate", () => {
    expect(whole(5000, [...rows.slice(0, 2), [20001, "3000O", "5%"]])).toBe("#VALUE! unreadable row");
    expect(whole(5000, [rows[0], [10001, 2000, "3%"], [20001, "", "5%"]])).toBe("#VALUE! unreadable row");
    expect(
      whole(30, [
        [0, 50, "C"],
        [60, 100, "A"],
      ]),
    ).toBe("#VALUE! answer not a number");
    expect(
      shown(
        perf.grade(8, [
          [0, 0, 50],
          [5, 20, 70],
          [25, 40, 90],
          [35, 60, 110],
        ]),
      ),
    ).toBe("#VALUE! unreadable row");
  });

  it("whose first limit is open by a word", () => {
    const open = [
      ["不限", 9999, 0.01],
      [10000, 19999, 0.02],
      [20000, "", 0.03],
    ];
    expect(perf.commission(25000, open, "marginal")).toBe(450.02);
  });
});

describe("lower limits with an answer in numbers are never taken for from–to", () => {
  it.each([
    ["完成率", "得分", "等级"],
    ["完成率", "系数", "等级"],
    ["Min score", "Total bonus", "Grade"],
    ["最低分", "到手提成率", "备注"],
  ])("headed %s, %s, %s", (...header) => {
    const table = [header, [0, 0, "差"], [60, 60, "合格"], [80, 85, "良"], [100, 100, "优"]];
    expect(perf.grade([[70], [82]], table)).toEqual([[60], [85]]);
  });
});

describe("the first row", () => {
  it("is a header where it names a value, digits or not", () => {
    for (const header of [
      ["得分", 2024],
      ["2024年得分", "等级"],
      ["Q1 sales", "rate"],
      ["通话时长", "等级"],
      ["KPI1得分", "A"],
    ]) {
      expect(perf.grade([[95], [5]], [header, [90, "A"], [0, "B"]])).toEqual([["A"], ["B"]]);
    }
  });

  it("is no header where it is a broken band", () => {
    for (const first of ["满分100分以上", "九十以上", "全勤"]) {
      const table = [
        [first, "A"],
        ["90~99", "B"],
        ["90以下(不含)", "C"],
      ];
      expect(shown(perf.grade(95, table))).toBe("#VALUE! unreadable row");
    }
  });

  it("is a grade in a table of grades, even where its rate is missing", () => {
    const byGrade = [
      ["A", "面议"],
      ["B", "100%"],
    ];
    expect(shown(perf.bonusPercent([["A"], ["B"]], byGrade))).toEqual([["#VALUE! answer not a number"], [1]]);
    expect(
      perf.bonusPercent("P5", [
        ["P5", "120%"],
        ["P4", "100%"],
      ]),
    ).toBe(1.2);
  });
});

describe("shares", () => {
  const tiers = [
    ["≥100%", "120%"],
    ["90%≤/<100%", "100%"],
    ["80%≤/<90%", "80%"],
    ["<80%", "0%"],
  ];

  it("are rounded to whole percent, however few decimals the limits show", () => {
    expect(perf.bonusPercent([["86%"], ["89.5%"]], tiers, "四舍五入")).toEqual([[0.8], [1]]);
    expect(
      perf.band(
        0.86,
        [
          [0.8, "B"],
          [0.9, "A"],
        ],
        1,
        "round",
      ),
    ).toBe("B");
  });

  it("are one step apart at one percent, not at ten", () => {
    const hole = [
      ["0%~80%", "1%"],
      ["90%~100%", "2%"],
    ];
    expect(shown(perf.commission(0.95, hole, "marginal"))).toBe("#N/A gap below");
    expect((perf.checkTable(hole) as unknown[][])[0]?.slice(0, 4)).toEqual([
      "error",
      "gap",
      "1,2",
      "(0.8,0.9)",
    ]);
  });
});

describe("columns of a table", () => {
  it("hold the base amount before the rate where the header says so", () => {
    const table = [
      ["销售额", "基数", "提成比例"],
      [0, 0, "2%"],
      [10000, 200, "3%"],
    ];
    expect(perf.commission(15000, table)).toBe(350);
  });

  it("don't make a base wage a base amount", () => {
    const table = [
      ["销售额", "提成比例", "基础工资"],
      [0, "2%", 3000],
      [10000, "3%", 3500],
    ];
    expect(shown(perf.commission(15000, table))).toBe("#VALUE! method needed");
  });

  it("give the rate by its header, and a grade listed twice is refused", () => {
    const table = [
      ["得分", "级别", "发放比例"],
      ["90以上", 1, "100%"],
      ["90以下(不含)", 2, "90%"],
    ];
    expect(perf.bonusPercent(85, table)).toBe(0.9);
    const twice = [
      ["A+", "130%"],
      ["A", "120%"],
      ["A", "110%"],
    ];
    expect(faultText(perf.bonusPercent("A", twice))).toContain("Rows 2, 3");
    expect((perf.checkTable(twice) as unknown[][])[0]?.slice(0, 3)).toEqual(["error", "duplicate", "2,3"]);
  });

  it("pass an error among the rates on", () => {
    expect(
      perf.commission(
        [[5], [50]],
        [
          [0, "#DIV/0!"],
          [10, "2%"],
        ],
        "whole",
      ),
    ).toEqual([["#DIV/0!"], [1]]);
  });
});

describe("arguments beside a range", () => {
  it("have one cell for all or one for each, else they are refused", () => {
    expect(shown(perf.ratio([[10], [20]], [[10, 20]]))).toEqual([
      ["#VALUE! sizes differ"],
      ["#VALUE! sizes differ"],
    ]);
    expect(shown(perf.attainment([[1], [2]], [[1], [2], [3]]))).toEqual([
      ["#VALUE! sizes differ"],
      ["#VALUE! sizes differ"],
    ]);
    expect(
      perf.ratio(
        [
          [10, 20],
          [30, 40],
        ],
        [[10], [20]],
      ),
    ).toEqual([
      [1, 2],
      [1.5, 2],
    ]);
    expect(shown(perf.periodScore([[80], [90], [70]], [[100, 50, 0]]))).toEqual(
      Array(3).fill(["#VALUE! sizes differ"]),
    );
    expect(shown(perf.deduct([[100, 50, 20]], [[1], [1], [1]], 1))).toEqual(
      Array(3).fill(["#VALUE! sizes differ"]),
    );
  });

  it("wait for a year-end score that is still blank, cell by cell as in a range", () => {
    expect(
      perf.periodScore(
        [
          [80, 80],
          [70, 70],
        ],
        [[90], [""]],
      ),
    ).toEqual([[84], [""]]);
    expect(perf.periodScore([[70, 70]], [[""]])).toEqual([[""]]);
    expect(perf.periodScore([[70, 70]], "")).toEqual([[""]]);
    expect(perf.periodScore([[70, 70]], "", "", 4)).toEqual([[35]]);
  });

  it("name the place of a cell in a column", () => {
    const answers = perf.weightedScore([[90], [80], ["x"]], [["40%"], ["40%"], ["20%"]]) as unknown[][];
    expect(faultText(answers[0]?.[0])).toContain("row 3, column 1");
  });

  it("are points to take off, not negative ones", () => {
    expect(shown(perf.deduct(100, 2, -5))).toBe("#VALUE! out of range");
  });

  it("are conditions such as the answers of TEAM_GRADE", () => {
    expect(perf.streak([["C", "D/E", "D/E"]], "D/E")).toEqual([[2]]);
    expect(perf.streak([[1800, 1800]], "1,800")).toEqual([[2]]);
  });
});

describe("headers", () => {
  it.each([
    [["销售额", "固定奖金", "提成比例"], "whole", 700],
    [["销售额", "序号", "提成比例"], "whole", 700],
    [["销售额", "累计提成", "提成比例"], "base", 600],
    [["应纳税额", "速扣数", "税率"], "quick", 200],
  ])("%j name the rate and what stands beside it", (header, method, pay) => {
    const table = [header, [0, 0, 0.01], [30000, 500, 0.02]];
    expect(perf.commission(35000, table, method)).toBe(pay);
  });

  it("say that a column holds upper limits", () => {
    const table = [
      ["销售额上限", "比例"],
      [10000, 0.01],
      [20000, 0.02],
      [30000, 0.03],
    ];
    expect(perf.commission([[10000], [15000]], table, "whole")).toEqual([[100], [300]]);
  });

  it.each([
    ["Sales from", "Bonus to pay", "Note"],
    ["业绩达到", "起付奖金", "备注"],
    ["最低业绩", "最高奖金", "备注"],
  ])("%s and %s are a limit and an answer", (...header) => {
    expect(perf.grade([[3], [7]], [header, [1, 100, "a"], [5, 500, "b"]])).toEqual([[100], [500]]);
  });

  it("may hold a sign, and a row that gives a number is no header", () => {
    expect(
      perf.grade(
        [[85], [5]],
        [
          ["得分≥", "等级"],
          [80, "A"],
          [0, "B"],
        ],
      ),
    ).toEqual([["A"], ["B"]]);
    for (const first of ["业绩0", "sales 0", "Level 0", "底档", "无业绩", "一档:0-9999"]) {
      const table = [
        [first, 0.01],
        [10000, 0.02],
        [20000, 0.03],
      ];
      expect(whole(25000, table)).toBe("#VALUE! unreadable row");
    }
  });
});

describe("rates", () => {
  it("above 500 % need a percent sign or a money unit", () => {
    expect(
      shown(
        perf.commission(
          25000,
          [
            [0, 0, 0.01],
            [10000, 100, 0.02],
          ],
          "base",
        ),
      ),
    ).toBe("#VALUE! rate looks like percent");
    expect(
      perf.commission(
        [[5], [150]],
        [
          [0, "6元"],
          [100, "8元"],
        ],
        "whole",
      ),
    ).toEqual([[30], [1200]]);
  });
});

import { error } from "../hostError";

/** A call that both built bundles must answer alike. */
export interface Call {
  readonly says: string;
  readonly id: string;
  readonly cells: readonly unknown[];
  readonly answers: unknown;
}

const wordedBands = [
  ["分数", "等级"],
  ["90分以上", "A"],
  ["80~90(含)", "B"],
  ["60~80", "C"],
];
const tiers = [
  [0, "2%"],
  [10000, "3%"],
  [20000, "5%"],
];

export const calls: readonly Call[] = [
  call("grades one score by the default scale", "GRADE", [85], "良好"),
  call(
    "grades a column of scores in its shape",
    "GRADE",
    [[[95], [85], [60], [59]]],
    [["优秀"], ["良好"], ["合格"], ["不合格"]],
  ),
  call("grades a row of scores in its shape", "GRADE", [[[95, 59]]], [["优秀", "不合格"]]),
  call("answers a blank for an empty text", "GRADE", [""], ""),
  call("answers a blank for an empty cell", "GRADE", [null], ""),
  call("answers a blank for a missing argument", "GRADE", [undefined], ""),
  call(
    "answers a blank for both forms of a blank in a range",
    "GRADE",
    [[[""], [null], [0]]],
    [[""], [""], ["不合格"]],
  ),
  call("takes a left-out table as null", "GRADE", [89.5, null, null], "优秀"),
  call("takes a left-out table as an empty text", "GRADE", [89.5, "", ""], "优秀"),
  call("takes a left-out table with the edges given", "GRADE", [89.5, null, "lower"], "良好"),
  call("reads a table with a header and worded bands", "GRADE", [90, wordedBands], "B"),
  call(
    "takes the edges in Chinese",
    "GRADE",
    [
      [[89.5]],
      [
        [80, 89, "良好"],
        [90, 100, "优秀"],
      ],
      "四舍五入",
    ],
    [["优秀"]],
  ),
  call("says #N/A for a score that no band holds", "GRADE", [50, wordedBands], error("#N/A")),
  call("says #VALUE! for a text that isn't a number", "GRADE", ["abc"], error("#VALUE!")),
  call(
    "carries an error only in the cell it concerns",
    "GRADE",
    [[[85], ["abc"], [50]], wordedBands],
    [["B"], [error("#VALUE!")], [error("#N/A")]],
  ),
  call("passes a foreign error of one cell through", "GRADE", [error("#DIV/0!")], error("#DIV/0!")),
  call(
    "passes foreign errors in a range through",
    "GRADE",
    [[[85], [error("#REF!")], [error("#N/A")]]],
    [["良好"], [error("#REF!")], [error("#N/A")]],
  ),
  call("names a built-in table", "BAND", [85, "E14", "岗位工资"], 1700),
  call("answers the payout rate of a score", "BONUS_PERCENT", [[[89.5], [""]]], [[0.9], [""]]),
  call(
    "answers the payout rate of a grade",
    "BONUS_PERCENT",
    [
      "B",
      [
        ["A", "120%"],
        ["B", "100%"],
      ],
    ],
    1,
  ),
  call(
    "pays each slice its own rate",
    "COMMISSION",
    [[[25000], [-5], [""]], tiers, "marginal"],
    [[750], [0], [""]],
  ),
  call("pays one rate on everything", "COMMISSION", [25000, tiers, "全额", null], 1250),
  call("asks for the method of a table of rates", "COMMISSION", [25000, tiers], error("#VALUE!")),
  call(
    "names the tier",
    "COMMISSION_TIER",
    [
      12000,
      [
        ["1万元以下", "2%"],
        ["超过1万元", "3%"],
      ],
    ],
    "超过1万元",
  ),
  call(
    "answers the tier's rate",
    "COMMISSION_TIER",
    [
      12000,
      [
        ["1万元以下", "2%"],
        ["超过1万元", "3%"],
      ],
      "rate",
    ],
    0.03,
  ),
  call(
    "weighs each row",
    "WEIGHTED_SCORE",
    [
      [
        [90, 80, 70],
        [67, 72, 62],
      ],
      [["24%", "68%", "8%"]],
    ],
    [[81.6], [70]],
  ),
  call("refuses weights that miss 100 %", "WEIGHTED_SCORE", [[[90, 80]], [[0.5, 0.4]]], [[error("#VALUE!")]]),
  call(
    "divides actual by target",
    "ATTAINMENT",
    [
      [[48000], [100], [""]],
      [[60000], [0], [1]],
    ],
    [[0.8], [error("#N/A")], [""]],
  ),
  call("caps the attainment", "ATTAINMENT", [[[150]], 100, "120%", null], [[1.2]]),
  call("divides target by actual where lower is better", "ATTAINMENT", [50, 40, null, true], 0.8),
  call(
    "divides part by whole",
    "RATIO",
    [
      [[120], [1]],
      [[400], [0]],
    ],
    [[0.3], [error("#N/A")]],
  ),
  call("takes points off", "DEDUCT", [15, 2, 3, 0, 4], 9),
  call(
    "takes points off row by row",
    "DEDUCT",
    [
      100,
      [
        [1, 0, 2],
        [9, 9, 9],
      ],
      [[2, 5, 10]],
    ],
    [[78], [0]],
  ),
  call(
    "takes points off in steps",
    "STEP_SCORE",
    [[["92%"], ["95%"], [""]], "95%", 20, "1%", 1],
    [[17], [20], [""]],
  ),
  call("ranks a row", "RANK_POINTS", [[[70, 90, 80]], 2], [[2, 6, 4]]),
  call(
    "ranks with blanks and ties",
    "RANK_POINTS",
    [[[80], [""], [80], [70]], null, null, "best"],
    [[3], [""], [3], [1]],
  ),
  call("grades groups", "TEAM_GRADE", [[[95], [85], [75], [34]]], [["A"], ["B"], ["C"], ["D/E"]]),
  call("averages periods without blanks", "PERIOD_SCORE", [[[88, "", 92]]], [[90]]),
  call("adds the year-end score", "PERIOD_SCORE", [[[88, 92, 79, 95]], 90], [[89.1]]),
  call(
    "counts a streak to the end",
    "STREAK",
    [
      [
        ["B", "E", "E"],
        ["E", "", "E"],
      ],
      "E",
    ],
    [[2], [1]],
  ),
  call("shares a pool", "POOL_SHARE", [[[200000], [""]], "0.5%", 8], [[125], [""]]),
  call("says #N/A for a pool without people", "POOL_SHARE", [200000, "0.5%", 0], error("#N/A")),
  call("rounds as on paper", "ROUND_SCORE", [[[1.005], [-2.675], [null]], 2], [[1.01], [-2.68], [""]]),
  call("rounds to whole numbers where nothing is said", "ROUND_SCORE", [2.5, null, null], 3),
  call("counts working days from a text", "WORKDAYS_AFTER", ["2011-04-29", 5, "2011-05-02"], "2011-05-09"),
  call("counts working days from a serial number", "WORKDAYS_AFTER", [[[40662]], 1], [[40665]]),
  call(
    "finds nothing wrong with good weights",
    "CHECK_TABLE",
    [
      [
        ["服务", "40%"],
        ["解决", "60%"],
      ],
      "weights",
    ],
    [["ok", "", "", "", ""]],
  ),
];

function call(says: string, id: string, cells: readonly unknown[], answers: unknown): Call {
  return { says, id, cells, answers };
}

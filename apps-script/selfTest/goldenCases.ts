import type { answers } from "../../core/functions/answers";

type Cells = readonly (readonly (string | number)[])[];

/** A call of a cell function whose answer is known from paper. */
export interface GoldenCase {
  readonly call: keyof typeof answers;
  readonly cells: readonly (string | number | Cells)[];
  readonly answer: string | number | Cells;
}

const GRADES: Cells = [
  ["90分以上", "优秀", 1],
  ["80分以上不足90分", "良好", 0.9],
  ["60分以上不足80分", "合格", 0.8],
  ["60以下", "不合格", 0.5],
];
const TIERS: Cells = [
  ["1万元以下", "3%"],
  ["1万元~3万元", "5%"],
  ["3万元以上", "8%"],
];

/** Cases with an edge, a rounding or a blank in each, as people find them on paper. */
export const goldenCases: readonly GoldenCase[] = [
  { call: "grade", cells: [90, GRADES], answer: "优秀" },
  { call: "grade", cells: [89.999, GRADES], answer: "良好" },
  {
    call: "grade",
    cells: [
      0.24 * 67 + 0.68 * 72 + 0.08 * 62,
      [
        ["≥70", "A"],
        ["<70", "B"],
      ],
    ],
    answer: "A",
  },
  { call: "grade", cells: ["", GRADES], answer: "" },
  {
    call: "bonusPercent",
    cells: [
      79.9,
      [
        ["80~100", 1],
        ["0~80", 0.6],
      ],
      "lower",
    ],
    answer: 0.6,
  },
  { call: "commission", cells: [25_000, TIERS, "marginal"], answer: 1050 },
  { call: "commission", cells: [25_000, TIERS, "whole"], answer: 1250 },
  { call: "weightedScore", cells: [[[80, 90, 100]], [["50%", "30%", "20%"]]], answer: [[87]] },
  { call: "attainment", cells: [120, 100, 1.1], answer: 1.1 },
  { call: "deduct", cells: [100, [[3]], [[2]]], answer: [[94]] },
  { call: "roundScore", cells: [1.005, 2], answer: 1.01 },
  { call: "streak", cells: [[["B", "E", "E"]], "E"], answer: [[2]] },
];

import { serialOf } from "./sampleDays";

/** What the header of the appeals sheet says, in the order of the cells. */
export const DECISION_HEADERS = [
  "编号",
  "月份",
  "姓名",
  "方案",
  "提出日期",
  "事由",
  "裁定",
  "裁定人",
  "裁定日期",
  "项目",
  "原值",
  "新值",
] as const;

/** The last team's grades of the past months, which the rules leave open between D and E; the last month is still to be decided. */
const DECIDED = [
  { month: "2026-04", on: "2026-05-07", grade: "D级", reason: "首次低于35分，已定整改计划" },
  { month: "2026-05", on: "2026-06-04", grade: "E级", reason: "整改计划未落实" },
] as const;

/** The rows of the appeals sheet: decisions on grades that the rules leave open. */
export function decisionRows(): (string | number | null)[][] {
  return DECIDED.map(({ month, on, grade, reason }, index) => [
    `J${index + 1}`,
    month,
    "售后六组",
    "服务小组绩效等级",
    null,
    reason,
    "已决定",
    "客服部经理",
    serialOf(on),
    "等级",
    "D级、E级",
    grade,
  ]);
}

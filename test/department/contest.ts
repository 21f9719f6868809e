import type { Scheme } from "../../core/schemes/scheme";
import type { CellContent } from "../../core/workbook/change";
import { named } from "../core/ledger/department";

type Cells = readonly (readonly CellContent[])[];

/** Points of the teams: two items by rank. */
export const contest: Scheme = {
  version: 2,
  id: "contest",
  names: { en: "Contest", "zh-CN": "评比", "zh-TW": "評比" },
  appraises: "team",
  indicators: ["calls", "repairs"].map((id, at) => ({
    id,
    names: named(id),
    unit: "items",
    method: { kind: "rankLevel", level: at + 1 },
  })),
  total: { combine: "sum" },
  ranking: {},
};

/** Grades of the teams by the contest's points, or by a column of their own. */
export const grades: Scheme = {
  version: 2,
  id: "grades",
  names: { en: "Team grades", "zh-CN": "小组等级", "zh-TW": "小組等第" },
  appraises: "team",
  inputs: [
    {
      id: "contest_points",
      names: { en: "Contest points", "zh-CN": "评比总分", "zh-TW": "評比總分" },
      unit: "points",
      from: { scheme: "contest", figure: "total" },
    },
  ],
  total: { combine: "sum", base: "contest_points" },
  ranking: {},
  grades: {
    rules: [
      { when: { all: [{ of: "rank", equals: 1 }] }, gives: ["A"] },
      { when: { all: [{ of: "total", atLeast: 6 }] }, gives: ["B"] },
      { when: { all: [{ of: "total", lessThan: 6 }] }, gives: ["C"] },
    ],
  },
};

/** Calls and repairs of three teams in June. */
export function contestSheets(more: Readonly<Record<string, Cells>> = {}): Record<string, Cells> {
  return {
    Teams: [
      ["Date", "Team", "calls", "repairs"],
      ["2026-06-30", "East", 30, 20],
      ["2026-06-30", "West", 20, 30],
      ["2026-06-30", "North", 10, 10],
    ],
    ...more,
  };
}

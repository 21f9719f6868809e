import type { Indicator } from "../../../core/schemes/indicator";
import type { Method } from "../../../core/schemes/method";
import type { Names } from "../../../core/schemes/names";
import type { Scheme } from "../../../core/schemes/scheme";

const alike = (name: string): Names => ({ en: name, "zh-CN": name, "zh-TW": name });

/** One method of each common kind, so that no single one decides the time. */
const METHODS: readonly Method[] = [
  { kind: "rated" },
  {
    kind: "bands",
    bands: [
      [0, 40],
      [60, 60],
      [75, 80],
      [90, 100],
    ],
  },
  { kind: "ratio", target: 80, capFraction: 1.2 },
  { kind: "linear", from: { value: 0, points: 0 }, to: { value: 100, points: 100 } },
  { kind: "steps", target: 90, step: 5, pointsPerStep: 4 },
  { kind: "threshold", reached: { all: [{ of: "figure6", atLeast: 70 }] } },
];

/** What the columns of the indicators are called. */
export const indicatorHeaders: readonly string[] = Array.from({ length: 12 }, (_, at) => `Figure ${at + 1}`);

const indicators: readonly Indicator[] = indicatorHeaders.map((header, at) => ({
  id: `figure${at + 1}`,
  names: alike(header),
  weightPercent: at < 8 ? 8 : 9,
  source: { aggregate: "mean", columns: { en: [header], "zh-CN": [], "zh-TW": [] }, reads: "number" },
  method: METHODS[at % METHODS.length] ?? { kind: "rated" },
}));

/** A scheme with 12 indicators, grades, payout and pay, whose rules look back at three months and at a year. */
export const benchScheme: Scheme = {
  version: 2,
  id: "bench",
  names: alike("Bench"),
  indicators,
  inputs: [{ id: "wage", names: alike("Base wage"), unit: "money" }],
  incidents: [
    { id: "late", names: alike("Late"), effect: "deduct", points: { kind: "each", amount: 1 } },
    { id: "praise", names: alike("Praise"), effect: "reward", money: { kind: "each", amount: 50 } },
  ],
  escalations: [
    {
      id: "warning",
      names: alike("Warning"),
      counts: { periods: { all: [{ of: "total", lessThan: 60 }] } },
      within: "run",
      atLeast: 3,
      effects: [{ kind: "action", action: "warn", names: alike("Warn") }],
    },
    {
      id: "oftenLate",
      names: alike("Often late"),
      counts: { incidents: ["late"] },
      within: "year",
      atLeast: 6,
      effects: [{ kind: "points", effect: "deduct", amount: 2 }],
    },
  ],
  total: { combine: "weighted" },
  grades: {
    bands: [
      [0, "D"],
      [60, "C"],
      [75, "B"],
      [90, "A"],
    ],
  },
  payout: {
    bands: [
      [0, 0.5],
      [60, 0.8],
      [75, 1],
      [90, 1.2],
    ],
  },
  pay: {
    digits: 2,
    components: [
      { id: "base", names: alike("Base"), terms: [{ factors: ["wage"] }] },
      { id: "bonus", names: alike("Bonus"), terms: [{ factors: ["wage", 0.3, "payout"] }] },
    ],
  },
};

import type { Scheme } from "../../../core/schemes/scheme";

const names = { en: "Tested", "zh-CN": "受测", "zh-TW": "受測" };
const all = (of: string, edge: string, id: string): { all: { of: string }[] } => ({
  all: [{ of, [edge]: id }],
});

/** The figures that stand in the scheme by their ids, one in each place that takes a figure. */
const FIGURES = {
  weight: 10,
  full: 100,
  target: 80,
  reached: 60,
  points: 10,
  missed: 2,
  ceiling: 100,
  most_late: 3,
  step: 1,
  per_step: 1,
  beyond: 20,
  start: 0,
  end_points: 100,
  level: 2,
  good: 9,
  bonus_cap: 50,
  year_share: 0.6,
  fine: 5,
  lowest: 0,
  highest: 20,
  grave_to: 10000,
  happens_from: 30,
  section_full: 80,
  section_floor: 10,
  base: 5,
  total_floor: 0,
  total_cap: 150,
  times: 2,
  taken: 4,
  rate: 0.1,
  limit: 100,
  least_clients: 10,
  share: 0.5,
};

/** A scheme whose figures can all be left blank. What a person lacks is left out of its total, which no blank may be. */
export const schemeOfFigures: Scheme = {
  version: 2,
  id: "scheme-of-figures",
  names,
  parameters: Object.entries(FIGURES).map(([id, value]) => ({ id, names, unit: "points", value })),
  inputs: [
    { id: "sales", names, unit: "points" },
    { id: "scores", names, unit: "points", list: true },
    { id: "year_end", names, unit: "points" },
    { id: "clients", names, unit: "clients" },
    { id: "sold", names, unit: "money" },
  ],
  sections: [{ id: "part", names, fullPoints: "section_full", headline: "cap", floor: "section_floor" }],
  indicators: [
    { id: "ratio", names, weightPercent: "weight", method: { kind: "ratio", of: "sales", target: "target" } },
    {
      id: "threshold",
      names,
      weightPercent: 10,
      method: {
        kind: "threshold",
        reached: { all: [{ of: "sales", atLeast: "reached" }] },
        points: "points",
        missedPoints: "missed",
      },
    },
    { id: "rated", names, weightPercent: 10, method: { kind: "rated", to: "ceiling" } },
    {
      id: "deduction",
      names,
      weightPercent: 10,
      fullPoints: "full",
      method: { kind: "deduction", zeroIfMoreThan: "most_late" },
    },
    {
      id: "steps",
      names,
      weightPercent: 10,
      method: {
        kind: "steps",
        of: "sales",
        target: 90,
        step: "step",
        pointsPerStep: "per_step",
        zeroBeyond: "beyond",
      },
    },
    {
      id: "linear",
      names,
      weightPercent: 10,
      method: {
        kind: "linear",
        of: "sales",
        from: { value: "start", points: 0 },
        to: { value: 200, points: "end_points" },
      },
    },
    { id: "placed", names, weightPercent: 10, method: { kind: "rankLevel", of: "sales", level: "level" } },
    {
      id: "levels",
      names,
      unit: "text",
      weightPercent: 10,
      method: { kind: "levels", levels: [{ id: "A", names, points: "good" }] },
    },
    { id: "bonus", names, weightPercent: 10, method: { kind: "bonus", cap: "bonus_cap" } },
    {
      id: "periods",
      names,
      weightPercent: 10,
      method: { kind: "periods", of: "scores", yearEnd: "year_end", periodShare: "year_share" },
    },
    {
      id: "vetoed",
      names,
      weightPercent: 10,
      section: "part",
      method: { kind: "rated", of: "sales", to: null },
    },
  ],
  incidents: [
    { id: "late", names, effect: "deduct", toward: "deduction", points: { kind: "each", amount: "fine" } },
    { id: "merit", names, effect: "reward", toward: "bonus", points: { kind: "each", amount: 30 } },
    { id: "rude", names, effect: "deduct", points: { kind: "judged", from: "lowest", to: "highest" } },
    {
      id: "few_sales",
      names,
      effect: "deduct",
      when: { all: [{ of: "sales", lessThan: "happens_from" }] },
      points: { kind: "each", amount: 1 },
    },
    {
      id: "grave",
      names,
      effect: "deduct",
      when: { all: [{ of: "sales", lessThan: 1 }] },
      money: { kind: "judged", from: 0, to: "grave_to" },
    },
  ],
  total: { base: "base", floor: "total_floor", cap: "total_cap", missing: "renormalise" },
  escalations: [
    {
      id: "often_late",
      names,
      counts: { incidents: ["late"] },
      within: "period",
      atLeast: "times",
      effects: [{ kind: "points", effect: "deduct", amount: "taken" }],
    },
    { id: "run", names, counts: { incidents: ["few_sales"] }, within: "run", atLeast: 1, effects: [] },
  ],
  pay: {
    components: [
      {
        id: "commission",
        names,
        terms: [{ factors: ["sold", "rate"] }],
        when: { all: [{ of: "sold", moreThan: "limit" }] },
      },
    ],
  },
  requirements: [
    { id: "sample", names, kind: "coverage", of: "clients", share: "share" },
    { id: "enough", names, kind: "test", passes: { all: [{ of: "clients", atLeast: "least_clients" }] } },
  ],
};

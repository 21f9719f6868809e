import type { Incident } from "../../../core/schemes/incident";
import type { Names } from "../../../core/schemes/names";
import type { Scheme } from "../../../core/schemes/scheme";
import type { SheetCells } from "../host/memoryHost";

const named = (text: string): Names => ({ en: text, "zh-CN": text, "zh-TW": text });

/** As many as the longest list of breaches in the catalogue has lines (E08). */
const LINES = 39;

const listed: readonly Incident[] = Array.from({ length: LINES }, (_, at) => ({
  id: `breach${String(at + 1)}`,
  names: named(`Breach ${String(at + 1)}`),
  effect: at % 13 === 12 ? "reward" : "deduct",
  ...(at % 3 === 0 && { toward: "conduct" }),
  points: at % 2 === 0 ? { kind: "each", amount: 2 } : { kind: "judged", from: 1, to: 5 },
}));

/** A checklist of breaches, whose weights miss 100 % and whose text leaves a question open. */
export const checklist: Scheme = {
  version: 2,
  id: "checklist",
  names: named("Checklist"),
  parameters: [
    {
      id: "perf_wage",
      names: { en: "performance pay", "zh-CN": "绩效工资", "zh-TW": "績效薪資" },
      unit: "money",
      value: 2000,
    },
    { id: "cut", names: named("cut"), unit: "share", value: 0.2 },
  ],
  indicators: [
    {
      id: "conduct",
      names: named("Conduct"),
      weightPercent: 50,
      fullPoints: 100,
      method: { kind: "deduction", floor: 0 },
    },
    { id: "quality", names: named("Quality"), weightPercent: 40, method: { kind: "rated" } },
  ],
  incidents: listed,
  total: { combine: "weighted" },
  grades: {
    bands: [
      ["≥90", "A"],
      ["80~90", "B"],
      ["<80", "E"],
    ],
  },
  escalations: [
    {
      id: "twice",
      names: named("E twice"),
      counts: { periods: { all: [{ of: "grade", is: "E" }] } },
      within: "run",
      atLeast: 2,
      effects: [{ kind: "money", effect: "deduct", factors: ["cut", "perf_wage"] }],
    },
  ],
  choices: [
    {
      id: "floor",
      names: {
        en: "Can conduct fall below 0?",
        "zh-CN": "行为分能否低于 0？",
        "zh-TW": "行為分能否低於 0？",
      },
      taken: "no",
      options: [
        {
          id: "no",
          names: { en: "No", "zh-CN": "不能", "zh-TW": "不能" },
          sets: [{ field: "indicators.conduct.method.floor", value: 0 }],
        },
        {
          id: "yes",
          names: { en: "Yes", "zh-CN": "能", "zh-TW": "能" },
          sets: [{ field: "indicators.conduct.method.floor", value: null }],
        },
      ],
    },
  ],
};

/** Two people under the checklist in two months. */
export const checklistSheets: SheetCells = {
  Roster: [
    ["Name", "Post", "Scheme"],
    ["Ann", "Agent", "checklist"],
    ["Bo", "Agent", "checklist"],
  ],
  Figures: [
    ["Date", "Name", "Quality"],
    ["2026-05-10", "Ann", 88],
    ["2026-05-10", "Bo", 72],
    ["2026-06-10", "Ann", 91],
    ["2026-06-10", "Bo", 79],
  ],
};

import type { Indicator } from "../../../core/schemes/indicator";
import type { Names } from "../../../core/schemes/names";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Source } from "../../../core/schemes/source";

const names = (text: string): Names => ({ en: text, "zh-CN": text, "zh-TW": text });
const columns = (...texts: string[]): Source["columns"] => ({ en: texts, "zh-CN": [], "zh-TW": [] });

/** Mean rating weighted by feedback, 60 %. */
export const rating = {
  id: "rating",
  names: names("Rating"),
  weightPercent: 60,
  measureNames: names("Mean rating"),
  unit: "rating",
  source: {
    aggregate: "weightedMean",
    columns: columns("Rating"),
    reads: "number",
    weightColumns: columns("Feedback"),
    missing: { zero: true },
    within: { from: 1, to: 5 },
    fewCasesBelow: 3,
  },
  method: {
    kind: "bands",
    bands: [
      ["4以上", 100],
      ["3~4", 80],
      ["3以下", 50],
    ],
    edges: "lower",
  },
} satisfies Indicator;

/** Clients against the team's median, 40 %. */
export const clients = {
  id: "clients",
  names: names("Clients"),
  weightPercent: 40,
  unit: "clients",
  source: { aggregate: "sum", columns: columns("Chats"), reads: "number", missing: { zero: true } },
  method: { kind: "ratio", target: "team median", better: "higher", capFraction: 1 },
} satisfies Indicator;

/** Mean rating weighted by feedback 60 %, clients against the team's median 40 %. */
export const smallScheme = {
  version: 2,
  id: "small",
  names: names("Small"),
  indicators: [rating, clients],
  total: { digits: 2, mode: "half up", missing: "not graded" },
  grades: {
    bands: [
      ["90-100", "A"],
      ["80-89", "B"],
      ["0-79", "C"],
    ],
    edges: "round",
  },
  payout: {
    bands: [
      ["90-100", "100%"],
      ["80-89", "90%"],
      ["80以下(不含)", "50%"],
    ],
    edges: "lower",
  },
} satisfies Scheme;

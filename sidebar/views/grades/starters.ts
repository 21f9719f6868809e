import type { BandRows } from "../../../core/schemes/bandRows";
import type { GradeRules } from "../../../core/schemes/grades";

type Labels = readonly [string, string, string, string];

const LIMITS = ["≥90", "[80,90)", "[60,80)", "<60"] as const;

/** A table of grades without gaps to begin with. */
export function starterGrades(labels: Labels): BandRows {
  return LIMITS.map((limits, index) => [limits, labels[index] ?? ""]);
}

/** Rules to begin with: the first is the best, the rest by their totals. */
export function starterRules([first, second, third]: Labels): GradeRules["rules"] {
  return [
    { when: { all: [{ of: "rank", equals: 1 }] }, gives: [first] },
    { when: { all: [{ of: "total", atLeast: 80 }] }, gives: [second] },
    { when: { all: [{ of: "total", atLeast: 0 }] }, gives: [third] },
  ];
}

/** Payout rates without gaps to begin with. */
export const STARTER_PAYOUT: BandRows = [
  ["≥90", "100%"],
  ["[80,90)", "90%"],
  ["[60,80)", "80%"],
  ["<60", "50%"],
];

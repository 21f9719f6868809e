import type { PreviewWords } from "../previewWords";

const people = (count: number): string => `${String(count)} ${count === 1 ? "person" : "people"}`;

export const preview: PreviewWords = {
  intro: "The data of the month under the scheme as saved, and as edited here. Nothing is written.",
  month: "Month",
  computing: "Working it out …",
  reading: "Reading the workbook …",
  upToDate: (month, count) => `${month}: ${people(count)} under this scheme`,
  nobody:
    "Nobody is under this scheme in this month. The roster says who is, by post or by the column “Scheme”.",
  unsound: (fault) => `The scheme can't be worked out as it is now: ${fault}`,
  toCheck: "Show the check",
  replacesWhich: "This scheme isn't in the workbook yet. Choose the one whose people it is to be tried on.",
  replaces: "Instead of",
  distribution: "Results",
  outcome: "Result",
  saved: "Saved",
  edited: "Edited",
  change: "Change",
  sums: "Sums and means",
  sumNames: {
    payYuan: "Pay in all",
    moneyYuan: "Rewards and penalties in all",
    meanTotal: "Mean total",
    meanPayoutFraction: "Mean payout rate",
  },
  percentagePoints: (signed) => `${signed} percentage points`,
  payDiffers: (count) =>
    `Of those who stay, ${people(count)} ${count === 1 ? "is" : "are"} paid another amount`,
  moves: "Who changes",
  moveWords: {
    up: "up",
    down: "down",
    other: "other",
    "becomes graded": "now has a result",
    "becomes ungraded": "no result any more",
  },
  showAll: (count) => `Show all ${String(count)}`,
  staying: (count) => `${people(count)} ${count === 1 ? "stays" : "stay"} as before`,
  search: "Find a person",
  searchHint: "Name or number",
  noneFound: "Nobody has this name or number.",
  further: (count) => `and ${String(count)} more`,
  why: (name) => `${name}: step by step`,
  before: "Saved:",
  close: "Close",
};

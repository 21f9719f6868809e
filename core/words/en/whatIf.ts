import type { WhatIfWords } from "../whatIfMessages";

/** Texts of a comparison of schemes in English. */
export const whatIf: WhatIfWords = {
  title: (scheme, month, people) =>
    `${month} under “${scheme}” instead (${people} ${people === 1 ? "person or team" : "people or teams"}):`,
  moves: {
    up: (people) => `${people} up`,
    down: (people) => `${people} down`,
    other: (people) => `${people} to another grade`,
    "becomes graded": (people) => `${people} graded who weren't before`,
    "becomes ungraded": (people) => `${people} no longer graded`,
  },
  nobodyMoves: "Nobody moves to another grade.",
  staying: (people) => `The other ${people} stay where they are`,
  payDiffers: (people) => `${people} of them with another amount`,
  columns: {
    person: "Name",
    outcome: "Grade",
    before: "Before",
    after: "After",
    change: "Change",
    total: "Total",
    pay: "Pay (yuan)",
  },
  outcomes: { result: "result without a grade", none: "not graded" },
  choice: (among) => `a person decides: ${among.join(" or ")}`,
  openChoice: "a person decides",
  distributionTitle: "Grades:",
  sumsTitle: "Sums and means:",
  sums: {
    payYuan: "Pay in all (yuan)",
    moneyYuan: "Rewards and penalties in all (yuan)",
    meanTotal: "Mean total",
    meanPayoutFraction: "Mean payout rate",
  },
  notRead: (figures) =>
    `The changed scheme takes ${figures.join(", ")} from another column or in another unit. The values here were read under the old scheme and aren't used. Read the workbook under the changed scheme to compare these.`,
  fault: (changed, known) =>
    known.length === 0
      ? `There is no scheme to compare “${changed}” with: nobody in the workbook is under any.`
      : `Which scheme is “${changed}” to replace? The workbook has ${known.join(", ")}. Give the changed scheme the id of one of them.`,
  more: (people) => `… and ${people} more`,
};

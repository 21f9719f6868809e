import { groupDigits } from "../groupDigits";
import { listSome } from "../listSome";
import type { CheckedCounts, WorkbookCommandWords } from "../workbookCommandWords";
import { countOf } from "./countOf";

const list = (items: readonly string[]): string =>
  listSome(
    items.map((item) => `“${item}”`),
    5,
    ", ",
    (count) => ` and ${groupDigits(count)} more`,
  );

const counted = ({ errors, warnings }: CheckedCounts): string =>
  `${countOf(errors, "error", "errors")}, ${groupDigits(warnings)} to check`;
const looked = ({ schemes, month }: CheckedCounts): string =>
  [countOf(schemes, "scheme", "schemes"), ...(month === null ? [] : [`the data of ${month}`])].join(" and ");

/** Texts of the commands in English. */
export const workbookCommand: WorkbookCommandWords = {
  graded: ({ month, graded, people, teams }) =>
    `${month}: ${groupDigits(graded)} of ${countOf(people, "person", "people")} graded${teams > 0 ? `, and ${countOf(teams, "team", "teams")} compared` : ""}.`,
  upToDate: (month) => `${month} is up to date: nothing has changed since it was graded.`,
  published: (month) => `${month} is published and locked: from now on only an upheld appeal changes it.`,
  publishedAlready: (month) => `${month} is published already.`,
  notPublished: (month) => `${month} couldn't be published.`,
  statements: (month, people) =>
    `${month}: statements for ${countOf(people, "person", "people")}, ready to print.`,
  statementsUpToDate: (month) => `The statements of ${month} are up to date.`,
  nobodyForStatements: (month) => `Nobody is graded in ${month}, so there are no statements to write.`,
  unknownPeople: (names) => `Nobody of the month is called ${list(names)}. Nothing was written.`,
  noScheme: "This workbook has no scheme yet, so nobody can be graded.",
  noSchemeRemedy: "Open the pane, choose a ready scheme or build your own, and save it to the workbook.",
  nothingFitsRemedy:
    "Rename the columns in the sheets, or name yours in the scheme as the source of its figures.",
  check: {
    title: "Appraisal check",
    note: (counts) => `${looked(counts)} · ${counted(counts)} · nothing was graded`,
    found: (counts) => `Looked at ${looked(counts)}: ${counted(counts)}.`,
    nothingFound: (counts) => `Looked at ${looked(counts)}: nothing to correct.`,
    nothingChanged: "Nothing was graded, and nothing was written to the ledger.",
    inSheet: (place, what) => `${place}: ${what}`,
    cantRun: "Correct this, then check again.",
  },
  undo: {
    done: (sheets) => `Undone: ${list(sheets)} as before.`,
    nothing: "There is nothing to undo.",
    edited: (sheets) => `Not undone: ${list(sheets)} changed in the meantime, and that work would be lost.`,
    editedRemedy: "Take back your own edits first, or leave things as they are.",
  },
};

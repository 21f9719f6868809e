import type { PageWords } from "./pageWords";

/** The page in English. */
export const en: PageWords = {
  menu: "Appraisal",
  scheme: "Scheme",
  grade: "Grade the month",
  check: "Check",
  statements: "Statements",
  freeze: "Freeze to values",
  thaw: "Thaw formulas",
  undo: "Undo last run",
  open: "Open…",
  save: "Save a copy",
  tour: "Tour",
  language: "Language",
  pane: "Appraisal pane",
  close: "Close",
  hints: {
    scheme: "Indicators, weights and grades of the scheme, in the pane",
    grade: "Grade the latest month in the data: results, findings, ledger",
    check: "Check schemes, roster and data before anybody is paid",
    statements: "Write a statement for each person, ready to print",
    freeze: "Put values in the place of our formulas: in the selected cells, or everywhere",
    thaw: "Put the frozen formulas back",
    undo: "Put back what the last run replaced",
    open: "Open a workbook of yours (.xlsx); it stays on this machine",
    save: "Save a copy with your changes as an .xlsx file",
  },
  working: "Working…",
  opening: (file) => `Opening ${file}…`,
  saving: (file) => `Saving ${file}…`,
  saved: (file) => `Saved as ${file}, in the folder for downloads.`,
  copyOf: (name) => `${name} (copy)`,
  dropHere: "Drop the workbook here",
  more: (count) => (count === 1 ? "1 more line" : `${count} more lines`),
  failed: (detail) => `That didn't work, and nothing was changed: ${detail}`,
  notAWorkbook: (file) =>
    `${file} is no .xlsx workbook. In the program that made it, save it as .xlsx and open that.`,
  protectedByPassword: (file) =>
    `${file} is protected by a password. Take it off in Excel (File › Info), then open it here.`,
  oldWorkbook: (file) => `${file} is a workbook of the old kind (.xls). Save it as .xlsx and open that.`,
  damaged: (file) =>
    `${file} can't be read to its end: the file is damaged or was cut off. Fetch it once more.`,
  tooLarge: (file, megabytes) =>
    `${file} has ${megabytes} MB, which is more than a page can hold. Use the command line: npm run grade -- FILE.xlsx`,
  kept: (kinds) => `Not shown here, but kept in the copy you save: ${kinds.join(", ")}.`,
  unshown: {
    charts: "charts",
    pictures: "pictures",
    "pivot tables": "pivot tables",
    "conditional formats": "conditional formats",
    filters: "filter buttons",
    tables: "table styles",
    "rich text": "text in several fonts within a cell",
    macros: "macros",
    links: "links",
    validations: "rules for entries",
  },
  cell: {
    why: (sign, text) => `${sign}: ${text}`,
    note: "Comment",
    protectedSheet:
      "This sheet is written by the runs; what you type into it is overwritten by the next one.",
    choose: "Choose from the list",
  },
  losing: {
    title: "Leave this workbook?",
    text: "It has changes that aren't saved.",
    discard: "Leave without saving",
    stay: "Stay",
  },
  beforeSaving: {
    title: "Before you save",
    intro: "All else is kept as the file had it. This will be different:",
    save: "Save the copy",
    cancel: "Don't save",
    movedRows:
      "Rows or columns were moved by hand: formats and rules for entries that belonged to them stay where they were.",
    removedSheets: (sheets) => `Removed with their charts and comments: ${sheets.join(", ")}.`,
    richText: (cells) =>
      cells === 1
        ? "1 edited cell had text in several fonts and now has one."
        : `${cells} edited cells had text in several fonts and now have one.`,
  },
  chart: { alt: (title) => `Column chart: ${title}` },
  tourWords: {
    steps: [
      {
        title: "A formula that reads HR's table",
        text: "The selected cell grades a whole column in one formula. It reads the table on the right as it is written, words and all. Change a limit and the grades follow.",
      },
      {
        title: "Change a weight",
        text: "The pane holds the scheme: indicators, weights, grades. Move a weight and the others can follow, so that they stay at 100 %.",
      },
      {
        title: "Watch the preview",
        text: "Before anything is written, the preview says who would move to which grade and what that would cost.",
      },
      {
        title: "Run the month",
        text: "April and May are in the ledger; June waits. “Grade the month” writes results, findings and the ledger's rows. “Undo last run” takes it back.",
      },
      {
        title: "Read one person's statement",
        text: "“Statements” writes one page for each person: from each figure to the points, the grade and the pay, with the rule that caused it and the last day for an appeal.",
      },
    ],
    next: "Next",
    back: "Back",
    skip: "Skip the tour",
    done: "Done",
    place: (step, steps) => `Step ${step} of ${steps}`,
  },
};

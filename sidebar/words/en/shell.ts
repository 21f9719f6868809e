import type { ShellWords } from "../shellWords";

export const shell: ShellWords = {
  title: "Kaohe",
  views: { scheme: "Scheme", preview: "Preview", month: "Month" },
  viewsLabel: "Parts of the pane",
  sections: {
    indicators: "Indicators and weights",
    grades: "Grades and payout",
    pay: "Commission and pay",
    incidents: "Incidents",
    escalations: "Escalations",
    requirements: "Requirements and reviews",
    check: "Check",
  },
  sectionsLabel: "Parts of the scheme",
  language: "Language",
  schemeInHand: "Scheme",
  notSaved: "not saved",
  otherScheme: "Another scheme …",
  undo: "Undo",
  redo: "Redo",
  back: "All parts of the scheme",
  save: "Save to the sheet",
  saving: "Saving …",
  unsaved: "Changes not saved",
  allSaved: "All saved",
  loading: "Loading …",
  partNotLoaded:
    "This part of the pane could not be loaded. Check the connection; nothing you changed is lost.",
  tryAgain: "Try again",
  dismiss: "Dismiss",
  cancel: "Cancel",
  faults: {
    unreachable: () =>
      "The spreadsheet can't be reached. Check the connection and try again; your changes are kept here.",
    "timed out": () =>
      "The spreadsheet took too long to answer, so it isn't known whether everything was done. Look at the sheet, then try again.",
    busy: () => "Somebody else is running Kaohe in this workbook. Try again in a minute.",
    "not allowed": () => "You may not edit this workbook. Ask its owner for the right to edit it.",
    accounts: () =>
      "The browser is signed in to several accounts and the wrong one was used. Open the workbook in a window with one account only.",
    "cell being edited": () => "A cell is being edited. Press Enter in the sheet and try again.",
    "not supported": (detail) =>
      `This version of the spreadsheet lacks what is needed${detail === "" ? "" : `: ${detail}`}. Update it, or use the spreadsheet in the browser.`,
    failed: (detail) => `The spreadsheet refused: ${detail}. Nothing you changed here is lost.`,
  },
  brokenCells: (count) =>
    count === 1
      ? "1 cell of the scheme's sheet can't be read; the rest can be edited."
      : `${String(count)} cells of the scheme's sheet can't be read; the rest can be edited.`,
  brokenPart:
    "This part can't be shown while cells of the scheme's sheet can't be read. The overview lists them; mend them in the sheet.",
};

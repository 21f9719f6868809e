import type { SavingWords } from "../savingWords";

export const saving: SavingWords = {
  afterFailure: {
    saved: "Looked again: the sheet holds your scheme, so the save did succeed.",
    unchanged: "Looked again: nothing in the sheet has changed. Your changes are kept here; save again.",
    partly:
      "Looked again: the sheet was written in part only. Your changes are kept here; save again to complete it.",
    unknown: "It can't be seen how much of the sheet was written. Your changes are kept here.",
  },
  lostTitle: "Saving replaces this",
  lost: "Tables of the scheme move or change their shape, so this can't be kept:",
  lostFormula: (cell, text) => `${cell}: of the formula ${text} only its value stays`,
  lostNote: (cell, text) => `${cell}: the note “${text}”`,
  lostBroken: (cell, what) => `${cell}: ${what}`,
  further: (count) => `and ${String(count)} more`,
  saveAnyway: "Save all the same",
  conflictTitle: "Sheet and pane were both changed",
  conflict: (sheet) =>
    `While you were editing, somebody changed the sheet “${sheet}” by hand. Choose which version stays; this is where they differ:`,
  place: "Where",
  mine: "Pane",
  theirs: "Sheet",
  nothing: "(nothing)",
  same: "They say the same in other words.",
  keepMine: "Keep the pane's version",
  takeTheirs: "Take the sheet's version",
};

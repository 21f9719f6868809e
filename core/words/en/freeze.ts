import type { FreezeWords } from "../freezeWords";
import { groupDigits } from "../groupDigits";
import { listSome } from "../listSome";
import { countOf } from "./countOf";

const list = (cells: readonly string[]): string =>
  listSome(cells, 5, ", ", (count) => ` and ${groupDigits(count)} more`);
const WHERE = { selection: "selection", workbook: "workbook" } as const;

/** Texts of freezing in English. */
export const freeze: FreezeWords = {
  frozen: (formulas, cells) =>
    `${countOf(formulas, "formula is", "formulas are")} values now${cells > formulas ? ` (${groupDigits(cells)} cells)` : ""}: the file can go to people without Kaohe.`,
  nothingToFreeze: (where) => `There is no PERF formula in the ${WHERE[where]}.`,
  kept: (sheet) => `The formulas are kept in the sheet “${sheet}”; Thaw puts them back.`,
  errors: (cells) =>
    `${countOf(cells.length, "cell shows", "cells show")} an error, which is a text now: ${list(cells)}.`,
  computing: (cells) =>
    `Not frozen, since still being computed: ${list(cells)}. Wait for the values and freeze again.`,
  thawed: (formulas) => `${countOf(formulas, "formula is", "formulas are")} back.`,
  nothingToThaw: (where) => `No formula is frozen in the ${WHERE[where]}.`,
  noneThawed: "No formula could be put back.",
  edited: (cells) =>
    `Still frozen, since the cells hold something else now: ${list(cells)}. Put the frozen values back and thaw again, or copy the formulas from the record.`,
  withoutSheet: (cells) =>
    `Still frozen, since their sheets are gone or have other names: ${list(cells)}. Give the sheets their names back and thaw again.`,
  stillKept: (sheet) => `What is still frozen stands in the sheet “${sheet}”.`,
  record: {
    title: "Frozen formulas",
    note: "Their values stand in their place. Thaw puts them back; please leave this sheet as it is",
    headers: ["Sheet", "Cell", "Filled cells", "Formula", "Frozen on", "Check"],
  },
};

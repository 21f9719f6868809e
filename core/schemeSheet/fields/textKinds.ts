import type { ConditionSet, Operand } from "../../schemes/operand";
import type { Term } from "../../schemes/pay";
import { schemeSheetWords } from "../../words/renderSchemeSheet";
import type { ChoiceSet, SheetChoices } from "../../words/schemeSheetMessages";
import { Unreadable, unreadable } from "../cellKind";
import type { CellKind } from "../cellKind";
import { conditionsText, testsText } from "../text/conditionsText";
import type { Tests } from "../text/conditionsText";
import { productText, readProduct, readTerms, termsText } from "../text/formulaText";
import { listText, readList, readSteps, stepsText } from "../text/listText";
import { quotedUnless, readPlainText } from "../text/plainText";
import { readConditions, readTests } from "../text/readConditions";
import { choiceText, isTerm, readChoice } from "../text/sheetWords";

/** What parts settings and ranges in one cell. */
export const MARKS = /[;；\n"“”~～]/;

/** The id of a figure, also among the settings of one cell. */
export const ID: CellKind<string> = {
  format: "text",
  write: (id) => quotedUnless(id, () => !MARKS.test(id)),
  read: ({ content }) => readPlainText(String(content)),
};

/** One of the words of a drop-down. */
export function choice<Set extends ChoiceSet>(set: Set): CellKind<SheetChoices[Set]> {
  return {
    format: "text",
    choices: set,
    write: (word, { language }) => choiceText(set, word, language),
    read: (found) => readChoice(set, String(found.content)) ?? unreadable(found, { words: set }),
  };
}

/** Yes or no. */
export const YES_NO: CellKind<boolean> = {
  format: "text",
  choices: "yesNo",
  write: (value, { language }) => choiceText("yesNo", value ? "yes" : "no", language),
  read: (found) => {
    const word = readChoice("yesNo", String(found.content));
    return word === undefined ? unreadable(found, { words: "yesNo" }) : word === "yes";
  },
};

/** Conditions as people write them. */
export const CONDITIONS: CellKind<ConditionSet> = {
  format: "text",
  write: conditionsText,
  read: (found) => {
    const set = readConditions(String(found.content));
    if (set === "mixed and or") return new Unreadable({ code: set, found: String(found.content) });
    return set === "unreadable" ? unreadable(found, "conditions") : set;
  },
};

/** Tests of the indicator's own value. */
export const TESTS: CellKind<Tests> = {
  format: "text",
  write: (tests, writing) => testsText(tests, writing, writing.unit === "share"),
  read: (found) => readTests(String(found.content)) ?? unreadable(found, "tests"),
};

/** A sum of products. */
export const TERMS: CellKind<readonly Term[]> = {
  format: "text",
  write: termsText,
  read: (found) => readTerms(String(found.content)) ?? unreadable(found, "formula"),
};

/** A product of figures. */
export const PRODUCT: CellKind<readonly Operand[]> = {
  format: "text",
  write: productText,
  read: (found) => readProduct(String(found.content)) ?? unreadable(found, "formula"),
};

/** Several texts in one cell. */
export const LIST: CellKind<readonly string[]> = {
  format: "text",
  write: (items, { language }) => listText(items, language),
  read: (found) => readList(String(found.content)) ?? unreadable(found, "list"),
};

/** Steps in one cell, with arrows between them. */
export const STEPS: CellKind<readonly string[]> = {
  ...LIST,
  write: (steps, { language }) => stepsText(steps, language),
  read: (found) => readSteps(String(found.content)) ?? unreadable(found, "list"),
};

/** Incidents that are counted: all, or a list of ids. */
export const INCIDENTS: CellKind<"all" | readonly string[]> = {
  ...LIST,
  write: (items, writing) =>
    items === "all" ? schemeSheetWords(writing.language).terms.all : LIST.write(items, writing),
  read: (found) =>
    typeof found.content === "string" && isTerm("all", found.content) ? "all" : LIST.read(found),
};

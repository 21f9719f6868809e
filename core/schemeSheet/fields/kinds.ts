import { paper } from "../../numbers/paper";
import { readNumber } from "../../numbers/readNumber";
import type { ConditionSet, Operand } from "../../schemes/operand";
import type { Term } from "../../schemes/pay";
import { schemeSheetWords } from "../../words/renderSchemeSheet";
import type { ChoiceSet, SheetChoices } from "../../words/schemeSheetMessages";
import { Unreadable, unreadable } from "../cellKind";
import type { CellKind, FoundCell } from "../cellKind";
import { conditionsText, testsText } from "../text/conditionsText";
import type { Tests } from "../text/conditionsText";
import { productText, readProduct, readTerms, termsText } from "../text/formulaText";
import { listText, readList } from "../text/listText";
import { quotedUnless, readPlainText, unquoted } from "../text/plainText";
import { readConditions, readTests } from "../text/readConditions";
import { choiceText, isTerm, readChoice } from "../text/sheetWords";

const numberIn = ({ content }: FoundCell): number | undefined =>
  typeof content === "number" ? content : readNumber(content);

/** A number; 95% is 0.95. */
export const NUMBER: CellKind<number> = {
  format: "number",
  write: (value) => value,
  read: (found) => numberIn(found) ?? unreadable(found, "number"),
};

/** A number in the unit of its figure: a share stands there in percent. */
export const FIGURE_NUMBER: CellKind<number> = { ...NUMBER, inUnit: true };

/** True where people see a percentage. */
const showsPercent = ({ content, shown }: FoundCell): boolean =>
  /[%％]\s*$/.test(typeof content === "string" ? content : (shown ?? ""));

/** A number in percent: 40, and 40% in a hand edit, are the same. */
export const PERCENT: CellKind<number> = {
  format: "number",
  write: (value) => value,
  read: (found) => {
    const value = numberIn(found);
    if (value === undefined) return unreadable(found, "number");
    return showsPercent(found) ? paper(value * 100) : value;
  },
};

/** What parts settings and ranges in one cell. */
const MARKS = /[;；\n"“”~～]/;

/** An id in a cell of its own: quoted where it would be read as a number or a word. */
function idText(id: string, words: readonly ChoiceSet[]): string {
  const isWord = (text: string): boolean =>
    isTerm("none", text) || words.some((set) => readChoice(set, text) !== undefined);
  return quotedUnless(id, () => !MARKS.test(id) && !isWord(id) && readNumber(id) === undefined);
}

/** The id of a figure, also among the settings of one cell. */
export const ID: CellKind<string> = {
  format: "text",
  write: (id) => quotedUnless(id, () => !MARKS.test(id)),
  read: ({ content }) => readPlainText(String(content)),
};

/**
 * A number or the id of a figure.
 * @param words the drop-down whose words may stand in its place
 */
function operandKind(words: readonly ChoiceSet[], inUnit = false): CellKind<Operand> {
  return {
    format: "general",
    inUnit,
    write: (operand, { language }) => {
      if (typeof operand === "number") return operand;
      const set = words.find((candidate) => operand in schemeSheetWords(language).choices[candidate]);
      return set === undefined ? idText(operand, words) : choiceText(set, operand as never, language);
    },
    read: (found) => {
      const { content } = found;
      if (typeof content === "number") return content;
      const quoted = unquoted(content);
      if (quoted !== undefined) return quoted;
      const word = words.map((set) => readChoice(set, content)).find((known) => known !== undefined);
      return word ?? readNumber(content) ?? content;
    },
  };
}

export const OPERAND = operandKind([]);
/** A number in the unit of the indicator at hand, or an id. */
export const VALUE = operandKind([], true);
export const TARGET = operandKind(["target"], true);

/** A number or id in percent, as weights are. */
export const PERCENT_OPERAND: CellKind<Operand> = {
  ...OPERAND,
  read: (found) => {
    const operand = OPERAND.read(found);
    return typeof operand === "number" && showsPercent(found) ? paper(operand * 100) : operand;
  },
};

/** A value, or "none" for null; a blank means that the default holds. */
export function orNone<Value>(kind: CellKind<Value>): CellKind<Value | null> {
  return {
    ...kind,
    write: (value, writing) =>
      value === null ? schemeSheetWords(writing.language).terms.none : kind.write(value, writing),
    read: (found) =>
      typeof found.content === "string" && isTerm("none", found.content) ? null : kind.read(found),
  };
}

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

/** The number of periods, or the word "served". */
export const DIVISOR: CellKind<"served" | number> = {
  format: "general",
  write: (value, { language }) =>
    typeof value === "number" ? value : choiceText("divideBy", value, language),
  read: (found) =>
    readChoice("divideBy", String(found.content)) ?? numberIn(found) ?? unreadable(found, "number"),
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
  write: (items, { language }) => listText(items, language, " → "),
};

/** Incidents that are counted: all, or a list of ids. */
export const INCIDENTS: CellKind<"all" | readonly string[]> = {
  ...LIST,
  write: (items, writing) =>
    items === "all" ? schemeSheetWords(writing.language).terms.all : LIST.write(items, writing),
  read: (found) =>
    typeof found.content === "string" && isTerm("all", found.content) ? "all" : LIST.read(found),
};

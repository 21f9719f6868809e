import { paper } from "../../numbers/paper";
import { readNumber } from "../../numbers/readNumber";
import type { Operand } from "../../schemes/operand";
import { schemeSheetWords } from "../../words/renderSchemeSheet";
import type { ChoiceSet } from "../../words/schemeSheetMessages";
import { unreadable } from "../cellKind";
import type { CellKind, FoundCell } from "../cellKind";
import { quotedUnless, unquoted } from "../text/plainText";
import { choiceText, isTerm, readChoice } from "../text/sheetWords";
import { MARKS } from "./textKinds";

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

/** An id in a cell of its own: quoted where it would be read as a number or a word. */
function idText(id: string, words: readonly ChoiceSet[]): string {
  const isWord = (text: string): boolean =>
    isTerm("none", text) || words.some((set) => readChoice(set, text) !== undefined);
  return quotedUnless(id, () => !MARKS.test(id) && !isWord(id) && readNumber(id) === undefined);
}

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

/** The number of periods, or the word "served". */
export const DIVISOR: CellKind<"served" | number> = {
  format: "general",
  write: (value, { language }) =>
    typeof value === "number" ? value : choiceText("divideBy", value, language),
  read: (found) =>
    readChoice("divideBy", String(found.content)) ?? numberIn(found) ?? unreadable(found, "number"),
};

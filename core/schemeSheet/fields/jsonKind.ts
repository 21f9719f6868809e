import { readNumber } from "../../numbers/readNumber";
import { schemeSheetWords } from "../../words/renderSchemeSheet";
import type { CellKind, Content } from "../cellKind";
import { quotedUnless } from "../text/plainText";
import { choiceText, isTerm, readChoice } from "../text/sheetWords";

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function readValue(content: Content): unknown {
  if (typeof content === "number") return content;
  if (isTerm("none", content)) return null;
  const yesNo = readChoice("yesNo", content);
  if (yesNo !== undefined) return yesNo === "yes";
  const number = readNumber(content);
  if (number !== undefined) return number;
  return (/^["[{]/.test(content) ? parsed(content)?.value : undefined) ?? content;
}

/** Any part of a scheme document in one cell: numbers, words and texts as they are, lists and objects as JSON. */
export const JSON_VALUE: CellKind<unknown> = {
  format: "general",
  write: (value, { language }) => {
    if (typeof value === "number") return value;
    if (value === null) return schemeSheetWords(language).terms.none;
    if (typeof value === "boolean") return choiceText("yesNo", value ? "yes" : "no", language);
    if (typeof value === "string") return quotedUnless(value, (written) => readValue(written) === value);
    return JSON.stringify(value);
  },
  read: ({ content }) => readValue(content),
};

import type { Language } from "../../words/language";
import { schemeSheetWords } from "../../words/renderSchemeSheet";
import { unquoted } from "./plainText";
import { listItem } from "./tokens";

const PIECE = /("(?:[^"\\]|\\.)*")|“([^”]*)”|([,，、;；|\n→])|([^,，、;；|\n→"“”]+|["“”])/g;

/** Texts in one cell, with commas between them; `[]` for none. */
export function listText(items: readonly string[], language: Language, separator?: string): string {
  if (items.length === 0) return "[]";
  return items.map(listItem).join(separator ?? schemeSheetWords(language).separators.list);
}

/** Reads the texts of one cell; commas, semicolons and line breaks of any width part them. Undefined where text stands beside a quoted one. */
export function readList(text: string): string[] | undefined {
  if (text === "[]") return [];
  const items: string[] = [];
  let current: string | undefined;
  for (const [, quoted, curly, separator, plain] of text.matchAll(PIECE)) {
    if (separator !== undefined) {
      if (current !== undefined) items.push(current);
      current = undefined;
    } else if (plain !== undefined && plain.trim() === "") continue;
    else if (current !== undefined) return undefined;
    else current = plain === undefined ? (curly ?? unquoted(quoted ?? "")) : plain.trim();
  }
  if (current !== undefined) items.push(current);
  return items;
}

import type { Language } from "../../words/language";
import { schemeSheetWords } from "../../words/renderSchemeSheet";
import { quotedUnless, unquoted } from "./plainText";
import { listItem } from "./tokens";

/** Quoted texts, separators and what stands between them. */
const pieces = (separators: string): RegExp =>
  new RegExp(`("(?:[^"\\\\]|\\\\.)*")|“([^”]*)”|([${separators}])|([^${separators}"“”]+|["“”])`, "g");

const BY_COMMAS = pieces(",，、;；|\n→");
const BY_ARROWS = pieces("→\n");

/** Texts in one cell, with commas between them; `[]` for none. */
export function listText(items: readonly string[], language: Language): string {
  if (items.length === 0) return "[]";
  return items.map(listItem).join(schemeSheetWords(language).separators.list);
}

function readPieces(text: string, pattern: RegExp): string[] | undefined {
  const items: string[] = [];
  let current: string | undefined;
  for (const [, quoted, curly, separator, plain] of text.matchAll(pattern)) {
    if (separator !== undefined) {
      if (current !== undefined) items.push(current);
      current = undefined;
    } else if (plain?.trim() === "") continue;
    else if (current !== undefined) return undefined;
    else current = plain === undefined ? (curly ?? unquoted(quoted ?? "")) : plain.trim();
  }
  if (current !== undefined) items.push(current);
  return items;
}

/** Reads the texts of one cell; commas, semicolons and line breaks of any width part them. Undefined where text stands beside a quoted one. */
export function readList(text: string): string[] | undefined {
  return text === "[]" ? [] : readPieces(text, BY_COMMAS);
}

/** Steps in one cell with arrows between them: `Team leader, daily → Manager`. */
export function stepsText(steps: readonly string[], language: Language): string {
  const [step] = steps;
  if (step === undefined || steps.length === 1) return listText(steps, language);
  return steps.map((text) => quotedUnless(text, (written) => !/["“”→\n]/.test(written))).join(" → ");
}

/** Reads steps: by arrows where there are any, else as a list. */
export function readSteps(text: string): string[] | undefined {
  const byArrows = text.includes("→") ? readPieces(text, BY_ARROWS) : undefined;
  return byArrows && byArrows.length > 1 ? byArrows : readList(text);
}

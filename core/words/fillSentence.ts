import type { Language } from "./language";
import { numberText, quoted } from "./numberText";
import type { Sentence } from "./sentences";
import { SENTENCES } from "./sentences";
import { textIn } from "./textIn";

/** What the places of a template are filled with. */
export type Fields = Readonly<Record<string, unknown>>;

/** Fields that hold a text from a cell, which may be of any length. */
const CELL_TEXTS: Readonly<Record<string, true>> = { found: true, written: true, header: true };

/**
 * A sentence in a language with its places filled: numbers as on paper, texts from cells shortened, lists with
 * commas, and where there is no such field the part of that name.
 */
export function fillSentence(language: Language, sentence: Sentence, fields: Fields): string {
  return textIn(language, SENTENCES[sentence]).replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = fields[name] as string | number | readonly string[] | undefined;
    if (value === undefined) return fillSentence(language, name as Sentence, fields);
    if (typeof value === "number") return numberText(value);
    if (typeof value !== "string") return value.join(fillSentence(language, "comma", fields));
    return CELL_TEXTS[name] ? quoted(value) : value;
  });
}

import type { Language } from "../words/language";
import { schemeSheetWords } from "../words/renderSchemeSheet";
import { LANGUAGES, wordKey } from "./text/sheetWords";

/** Where the columns of a card are: what each row is about, and the values by the language they are in. */
export interface CardColumns {
  readonly item: number;
  readonly values: ReadonlyMap<Language, number>;
}

/** True for the header above the items of a card, in any language. */
export function isCardHeader(text: string): boolean {
  return LANGUAGES.some((language) => wordKey(schemeSheetWords(language).card.item) === wordKey(text));
}

/** The language of the values under a header; the plain one is in the sheet's own language. */
function valueLanguage(text: string, own: Language): Language | undefined {
  for (const shown of LANGUAGES) {
    const { card, inLanguage } = schemeSheetWords(shown);
    if (wordKey(text) === wordKey(card.value)) return own;
    const other = LANGUAGES.find((language) => wordKey(text) === wordKey(inLanguage(card.value, language)));
    if (other !== undefined) return other;
  }
  return undefined;
}

/**
 * Finds the columns of a card by its headers; without them the items come first, then the values.
 * @param languages those of the sheet, the main one first
 */
export function cardColumns(
  headers: readonly { readonly text: string; readonly column: number }[],
  languages: readonly Language[],
): CardColumns {
  const [own = "en"] = languages;
  const values = new Map<Language, number>();
  for (const { text, column } of headers) {
    const language = valueLanguage(text, own);
    if (language !== undefined && !values.has(language)) values.set(language, column);
  }
  const item = headers.find(({ text }) => isCardHeader(text))?.column ?? 0;
  if (values.size > 0) return { item, values };
  const inOrder = [own, ...LANGUAGES.filter((language) => language !== own)];
  return { item, values: new Map(inOrder.map((language, index) => [language, item + 1 + index])) };
}

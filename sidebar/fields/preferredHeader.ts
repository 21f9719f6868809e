import type { HeaderSynonyms } from "../../core/schemes/names";
import type { Language } from "../../core/words/language";

/** Header texts with one of them as the preferred in the language that is spoken. */
export function preferring(header: string, language: Language, before?: HeaderSynonyms): HeaderSynonyms {
  const known = before ?? { en: [], "zh-CN": [], "zh-TW": [] };
  return { ...known, [language]: [header, ...known[language].filter((text) => text !== header)] };
}

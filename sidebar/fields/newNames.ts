import type { Names } from "../../core/schemes/names";
import type { Language } from "../../core/words/language";

/** A text as the name in all languages, until somebody gives others. */
export function newNames(text: string): Names {
  return { en: text, "zh-CN": text, "zh-TW": text };
}

/** Names with another text in the language that is spoken; languages that had the same text follow. */
export function withName(names: Names, language: Language, text: string): Names {
  const before = names[language];
  const follow = (other: Language): string => (names[other] === before ? text : names[other]);
  return { ...names, en: follow("en"), "zh-CN": follow("zh-CN"), "zh-TW": follow("zh-TW"), [language]: text };
}

import type { Language } from "./language";
import { taiwanText } from "./taiwanText";

/** A text in English and in simplified Chinese, and as Taiwan says it where other words are used there. */
export type Text = readonly [english: string, chinese: string, taiwan?: string];

/** A text in a language. */
export function textIn(language: Language, [english, chinese, taiwan]: Text): string {
  if (language === "en") return english;
  return language === "zh-TW" ? (taiwan ?? taiwanText(chinese)) : chinese;
}

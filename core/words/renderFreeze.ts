import { freeze as en } from "./en/freeze";
import type { FreezeWords } from "./freezeWords";
import type { Language } from "./language";
import { freeze as zhCN } from "./zhCN/freeze";
import { freeze as zhTW } from "./zhTW/freeze";

const WORDS: Readonly<Record<Language, FreezeWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** All texts of freezing and thawing in a language. */
export function freezeWords(language: Language): FreezeWords {
  return WORDS[language];
}

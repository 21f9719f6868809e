import type { Language } from "../../core/words/language";
import { hostWords as en } from "./en";
import { hostWords as zhCN } from "./zhCN";
import { hostWords as zhTW } from "./zhTW";
import type { HostWords } from "./hostWordsShape";

const WORDS: Readonly<Record<Language, HostWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** What the dialogues of the menu's items say in a language. */
export function hostWordsIn(language: Language): HostWords {
  return WORDS[language];
}

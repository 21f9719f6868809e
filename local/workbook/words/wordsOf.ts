import type { Language } from "../../../core/words/language";
import { en } from "./en";
import type { PageWords } from "./pageWords";
import { zhCN } from "./zhCN";
import { zhTW } from "./zhTW";

const WORDS: Readonly<Record<Language, PageWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** The texts of the page in a language. */
export const wordsOf = (language: Language): PageWords => WORDS[language];

import { workbookCommand as en } from "./en/workbookCommand";
import type { Language } from "./language";
import type { WorkbookCommandWords } from "./workbookCommandWords";
import { workbookCommand as zhCN } from "./zhCN/workbookCommand";
import { workbookCommand as zhTW } from "./zhTW/workbookCommand";

const WORDS: Readonly<Record<Language, WorkbookCommandWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** All texts of the commands in a language. */
export function workbookCommandWords(language: Language): WorkbookCommandWords {
  return WORDS[language];
}

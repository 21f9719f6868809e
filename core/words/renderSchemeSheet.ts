import { schemeSheet as en } from "./en/schemeSheet";
import type { Language } from "./language";
import type { FindingText } from "./monthMessages";
import type { SchemeSheetWords, SheetFinding } from "./schemeSheetMessages";
import { schemeSheet as zhCN } from "./zhCN/schemeSheet";
import { schemeSheet as zhTW } from "./zhTW/schemeSheet";

const WORDS: Readonly<Record<Language, SchemeSheetWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** All texts of the scheme sheet in a language. */
export function schemeSheetWords(language: Language): SchemeSheetWords {
  return WORDS[language];
}

/** What a hand edit of the scheme sheet broke, and what to do about it. */
export function renderSheetFinding(finding: SheetFinding, language: Language): FindingText {
  return WORDS[language].finding(finding);
}

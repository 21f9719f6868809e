import type { ComparisonFault } from "../whatIf/comparison";
import { whatIf as en } from "./en/whatIf";
import type { Language } from "./language";
import type { WhatIfWords } from "./whatIfMessages";
import { whatIf as zhCN } from "./zhCN/whatIf";
import { whatIf as zhTW } from "./zhTW/whatIf";

const WORDS: Readonly<Record<Language, WhatIfWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** All texts of a comparison of schemes in a language. */
export function whatIfWords(language: Language): WhatIfWords {
  return WORDS[language];
}

/** Why schemes can't be compared, and what to do about it. */
export function renderComparisonFault({ changed, known }: ComparisonFault, language: Language): string {
  const names = known.map((scheme) => `${scheme.names[language]} (${scheme.id})`);
  return WORDS[language].fault(changed[language], names);
}

import { month as en } from "./en/month";
import type { Language } from "./language";
import type { FindingText, MonthFault, MonthFinding, MonthWords } from "./monthMessages";
import { renderMessage } from "./renderMessage";
import { month as zhCN } from "./zhCN/month";
import { month as zhTW } from "./zhTW/month";

const WORDS: Readonly<Record<Language, MonthWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** All texts of the month in a language. */
export function monthWords(language: Language): MonthWords {
  return WORDS[language];
}

/** What a finding of the month says and what to do about it. */
export function renderMonthFinding(finding: MonthFinding, language: Language): FindingText {
  const words = WORDS[language].findings((fault) => renderMessage(fault, language));
  const say = words[finding.code] as (message: MonthFinding) => FindingText;
  return say(finding);
}

/** Why a month can't be graded, and what to do about it. */
export function renderMonthFault(fault: MonthFault, language: Language): string {
  const words = WORDS[language].faults((finding) => renderMonthFinding(finding, language));
  const say = words[fault.code] as (message: MonthFault) => string;
  return say(fault);
}

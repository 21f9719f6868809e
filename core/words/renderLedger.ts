import { ledger as en } from "./en/departmentLedger";
import type { Language } from "./language";
import type { LedgerMessage, LedgerWords } from "./ledgerMessages";
import type { FindingText } from "./monthMessages";
import { ledger as zhCN } from "./zhCN/departmentLedger";
import { ledger as zhTW } from "./zhTW/departmentLedger";

const WORDS: Readonly<Record<Language, LedgerWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** The ledger's texts of each language. */
export const LEDGER_WORDS: readonly LedgerWords[] = [zhCN, zhTW, en];

/** All texts of the ledger and the appeals in a language. */
export function ledgerWords(language: Language): LedgerWords {
  return WORDS[language];
}

/** What a finding of the ledger or the appeals says and what to do about it. */
export function renderLedgerMessage(message: LedgerMessage, language: Language): FindingText {
  const say = WORDS[language].findings[message.code] as (found: LedgerMessage) => FindingText;
  return say(message);
}

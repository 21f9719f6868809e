import { scheme as en } from "./en/scheme";
import type { Language } from "./language";
import type { SchemeFault, SchemeWords } from "./schemeMessages";
import { scheme as zhCN } from "./zhCN/scheme";
import { scheme as zhTW } from "./zhTW/scheme";

const WORDS: Readonly<Record<Language, SchemeWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** What is wrong with a scheme document: where, what was found and what was expected. */
export function renderSchemeFault(fault: SchemeFault, language: Language): string {
  const say = WORDS[language][fault.code] as (message: SchemeFault) => string;
  return say(fault);
}

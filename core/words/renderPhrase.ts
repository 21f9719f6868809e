import { EN_PHRASES } from "./en/phrases";
import type { Language } from "./language";
import type { PhraseMessage } from "./messages";
import { renderMessage } from "./renderMessage";
import type { PhraseWords } from "./sentences";
import { ZH_CN_PHRASES } from "./zhCN/phrases";
import { ZH_TW_PHRASES } from "./zhTW/phrases";

const WORDS: Readonly<Record<Language, PhraseWords>> = { en: EN_PHRASES, "zh-CN": ZH_CN_PHRASES, "zh-TW": ZH_TW_PHRASES };

/** A sentence for a cell in the user's language. */
export function renderPhrase(message: PhraseMessage, language: Language): string {
  return renderMessage(WORDS[language], message);
}

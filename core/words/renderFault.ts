import { EN_FAULTS } from "./en/faults";
import type { Language } from "./language";
import type { FaultMessage } from "./messages";
import { renderMessage } from "./renderMessage";
import type { FaultWords } from "./sentences";
import { ZH_CN_FAULTS } from "./zhCN/faults";
import { ZH_TW_FAULTS } from "./zhTW/faults";

const WORDS: Readonly<Record<Language, FaultWords>> = { en: EN_FAULTS, "zh-CN": ZH_CN_FAULTS, "zh-TW": ZH_TW_FAULTS };

/** The text of an error in the user's language: where, what was found, what to do. */
export function renderFault(message: FaultMessage, language: Language): string {
  return renderMessage(WORDS[language], message);
}

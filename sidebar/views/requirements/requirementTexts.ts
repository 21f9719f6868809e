import type { Names } from "../../../core/schemes/names";
import type { Language } from "../../../core/words/language";
import { usePane } from "../../pane/paneContext";
import { requirements as en } from "../../words/en/requirements";
import type { RequirementWords } from "../../words/requirementWords";
import { requirements as zhCN } from "../../words/zhCN/requirements";
import { requirements as zhTW } from "../../words/zhTW/requirements";

const TEXTS: Readonly<Record<Language, RequirementWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** The texts of requirements and reviews in the language in use; they come with this part of the pane. */
export const useRequirementWords = (): RequirementWords => TEXTS[usePane().language];

/** What something new is called in each language. */
export function requirementNames(text: (words: RequirementWords) => string): Names {
  return { en: text(en), "zh-CN": text(zhCN), "zh-TW": text(zhTW) };
}

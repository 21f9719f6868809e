import type { Names } from "../../../core/schemes/names";
import type { Language } from "../../../core/words/language";
import { usePane } from "../../pane/paneContext";
import { payParts as en } from "../../words/en/payParts";
import type { PayPartWords } from "../../words/payPartWords";
import { payParts as zhCN } from "../../words/zhCN/payParts";
import { payParts as zhTW } from "../../words/zhTW/payParts";

/** They come with this part of the pane: the words that the first view waits for stay few. */
const TEXTS: Readonly<Record<Language, PayPartWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** The texts of building pay components in the language in use. */
export const usePayPartWords = (): PayPartWords => TEXTS[usePane().language];

/** What something new is called in each language. */
export function payPartNames(text: (words: PayPartWords) => string): Names {
  return { en: text(en), "zh-CN": text(zhCN), "zh-TW": text(zhTW) };
}

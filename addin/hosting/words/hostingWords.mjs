import { en } from "./en.mjs";
import { zhCN } from "./zhCN.mjs";
import { zhTW } from "./zhTW.mjs";

const WORDS = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/**
 * What the commands that serve and package the add-in say.
 * @param {import("../../../core/words/language").Language} language
 */
export function hostingWords(language) {
  return WORDS[language];
}

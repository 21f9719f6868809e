import type { DepartmentWritingWords } from "./departmentWritingWords";
import { departmentWriting as en } from "./en/departmentWriting";
import type { Language } from "./language";
import { departmentWriting as zhCN } from "./zhCN/departmentWriting";
import { departmentWriting as zhTW } from "./zhTW/departmentWriting";

const WORDS: Readonly<Record<Language, DepartmentWritingWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** All texts of a month's sheets in a language. */
export function departmentWritingWords(language: Language): DepartmentWritingWords {
  return WORDS[language];
}

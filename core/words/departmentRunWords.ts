import type { DepartmentRunWords } from "./departmentRunMessages";
import { departmentRun as en } from "./en/departmentRun";
import type { Language } from "./language";
import { departmentRun as zhCN } from "./zhCN/departmentRun";
import { departmentRun as zhTW } from "./zhTW/departmentRun";

const WORDS: Readonly<Record<Language, DepartmentRunWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** All texts of the department's run in a language. */
export function departmentRunWords(language: Language): DepartmentRunWords {
  return WORDS[language];
}

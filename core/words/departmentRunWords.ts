import type { Names } from "../schemes/names";
import type { Frequency } from "../schemes/scheme";
import type { DepartmentRunWords } from "./departmentRunMessages";
import { departmentRun as en } from "./en/departmentRun";
import type { Language } from "./language";
import { departmentRun as zhCN } from "./zhCN/departmentRun";
import { departmentRun as zhTW } from "./zhTW/departmentRun";

const WORDS: Readonly<Record<Language, DepartmentRunWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** What the mean of a scheme's monthly totals over a quarter, half-year or year is called. */
export function periodNames(
  monthly: Names,
  frequency: Frequency,
): { readonly scheme: Names; readonly totals: Names; readonly mean: Names } {
  const inAll = (name: (language: Language) => string): Names => ({
    en: name("en"),
    "zh-CN": name("zh-CN"),
    "zh-TW": name("zh-TW"),
  });
  return {
    scheme: inAll((language) => WORDS[language].period.scheme(monthly[language], frequency)),
    totals: inAll((language) => WORDS[language].period.totals),
    mean: inAll((language) => WORDS[language].period.mean),
  };
}

/** All texts of the department's run in a language. */
export function departmentRunWords(language: Language): DepartmentRunWords {
  return WORDS[language];
}

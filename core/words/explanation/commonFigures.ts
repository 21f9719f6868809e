import type { Unit } from "../../schemes/unit";
import { explanation as en } from "../en/explanation";
import type { Language } from "../language";
import { explanation as zhCN } from "../zhCN/explanation";
import { explanation as zhTW } from "../zhTW/explanation";
import type { ExplanationWords } from "./explanationWords";

const WORDS: Readonly<Record<Language, ExplanationWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** Units of the figures that every scheme has. */
export const COMMON_UNITS: Readonly<Record<string, Unit>> = {
  total: "points",
  rank: "rank",
  rankFromLast: "rank",
  grade: "text",
  payout: "share",
  pay: "money",
  money: "money",
  "incidents.money": "money",
  "escalations.money": "money",
  "incidents.points": "points",
  "escalations.points": "points",
  "incidents.count": "times",
};

/** The words of explanations in a language. */
export function explanationWords(language: Language): ExplanationWords {
  return WORDS[language];
}

import type { Frequency } from "../../schemes/scheme";
import type { RuleParts, RuleWords } from "../explanation/ruleWords";

const PERIODS: Readonly<Record<Frequency, readonly [counted: string, current: string]>> = {
  event: ["期", "本期"],
  month: ["個月", "當月"],
  quarter: ["個季度", "當季"],
  "half-year": ["個半年", "當半年"],
  year: ["年", "當年"],
};

function rule({ counted, isIncidents, within, year, atLeast, atMost, frequency }: RuleParts): string {
  const [period, current] = PERIODS[frequency];
  const times = (word: string): string => {
    if (atMost === undefined) return `${atLeast} ${word}及以上`;
    return atLeast === atMost ? `${atLeast} ${word}` : `${atLeast}～${atMost} ${word}`;
  };
  const span = year === "rolling" ? "近十二個月內" : "曆年內";
  const cases = `「${counted}」累計 ${times("次")}`;
  switch (within) {
    case "period":
      return current + (isIncidents ? cases : counted);
    case "run":
      return `連續 ${atLeast} ${period}${isIncidents ? `有「${counted}」` : counted}`;
    case "year":
      return span + (isIncidents ? cases : `有 ${times(period)}${counted}`);
  }
}

/** Sentences of escalations in traditional Chinese. */
export const rules: RuleWords = {
  rule,
  repeats: { once: "", "every block": "，每再次達到重複執行", "every further": "，此後每多一次再執行" },
  noEffect: "尚無後果",
  arrow: " → ",
};

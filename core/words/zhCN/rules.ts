import type { Frequency } from "../../schemes/scheme";
import type { RuleParts, RuleWords } from "../explanation/ruleWords";

const PERIODS: Readonly<Record<Frequency, readonly [counted: string, current: string]>> = {
  event: ["期", "本期"],
  month: ["个月", "当月"],
  quarter: ["个季度", "当季"],
  "half-year": ["个半年", "当半年"],
  year: ["年", "当年"],
};

function rule({ counted, isIncidents, within, year, atLeast, atMost, frequency }: RuleParts): string {
  const [period, current] = PERIODS[frequency];
  const times = (word: string): string => {
    if (atMost === undefined) return `${atLeast} ${word}及以上`;
    return atLeast === atMost ? `${atLeast} ${word}` : `${atLeast}～${atMost} ${word}`;
  };
  const span = year === "rolling" ? "近十二个月内" : "自然年内";
  const cases = `“${counted}”累计 ${times("次")}`;
  switch (within) {
    case "period":
      return current + (isIncidents ? cases : counted);
    case "run":
      return `连续 ${atLeast} ${period}${isIncidents ? `有“${counted}”` : counted}`;
    case "year":
      return span + (isIncidents ? cases : `有 ${times(period)}${counted}`);
  }
}

/** Sentences of escalations in simplified Chinese. */
export const rules: RuleWords = {
  rule,
  repeats: { once: "", "every block": "，每再次达到重复执行", "every further": "，此后每多一次再执行" },
  noEffect: "尚无后果",
  arrow: " → ",
};

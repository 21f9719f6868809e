import type { Frequency } from "../../schemes/scheme";
import type { RuleParts, RuleWords } from "../explanation/ruleWords";

const PERIODS: Readonly<Record<Frequency, readonly [one: string, many: string]>> = {
  event: ["period", "periods"],
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  "half-year": ["half-year", "half-years"],
  year: ["year", "years"],
};

function rule({ counted, isIncidents, within, year, atLeast, atMost, frequency }: RuleParts): string {
  const [one, many] = PERIODS[frequency];
  const word = (count: string, [single, several]: readonly [string, string]): string =>
    count === "1" ? single : several;
  const times = (words: readonly [string, string]): string => {
    if (atMost === undefined) return `${atLeast} ${word(atLeast, words)} or more`;
    const range = atLeast === atMost ? atLeast : `${atLeast} to ${atMost}`;
    return `${range} ${word(range, words)}`;
  };
  const span = year === "rolling" ? "twelve months" : "a calendar year";
  const cases = `${counted}: ${times(["case", "cases"])}`;
  switch (within) {
    case "period":
      return isIncidents ? `${cases} in a ${one}` : `${counted} in a ${one}`;
    case "run":
      return `${counted} in ${atLeast} ${word(atLeast, [one, many])} running`;
    case "year":
      return isIncidents ? `${cases} in ${span}` : `${counted} in ${times([one, many])} of ${span}`;
  }
}

/** Sentences of escalations in English. */
export const rules: RuleWords = {
  rule,
  repeats: {
    once: "",
    "every block": ", and each time that the number is reached again",
    "every further": ", and for every further one",
  },
  noEffect: "nothing yet",
  arrow: " → ",
};

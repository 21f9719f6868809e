import type { Condition, ConditionSet } from "../../core/schemes/operand";
import type { Speaker } from "../../core/words/explanation/speaker";

const SIGNS = { atLeast: "≥", moreThan: ">", atMost: "≤", lessThan: "<", equals: "=" } as const;

/** The words between the parts of a sentence about conditions. */
export interface ConditionWords {
  readonly and: string;
  readonly or: string;
  readonly is: (name: string, texts: string) => string;
  readonly yes: (name: string) => string;
  readonly no: (name: string) => string;
  readonly always: string;
}

function oneSentence(condition: Condition, speaker: Speaker, words: ConditionWords): string {
  const name = speaker.name(condition.of);
  const bounds = Object.entries(SIGNS).flatMap(([bound, sign]) => {
    const limit = condition[bound as keyof typeof SIGNS];
    if (limit === undefined) return [];
    const text =
      typeof limit === "number" ? speaker.amount(limit, speaker.unit(condition.of)) : speaker.name(limit);
    return [`${name} ${sign} ${text}`];
  });
  const { is } = condition;
  if (is === true) bounds.push(words.yes(name));
  else if (is === false) bounds.push(words.no(name));
  else if (is !== undefined)
    bounds.push(
      words.is(name, speaker.listed([is].flat().map((text) => speaker.figure(condition.of, text)))),
    );
  return bounds.join(words.and);
}

/** Conditions as people say them: `Rank = 1 and Total ≥ 92 points`. */
export function conditionSentence(set: ConditionSet, speaker: Speaker, words: ConditionWords): string {
  const [conditions, joint] = "all" in set ? [set.all, words.and] : [set.any, words.or];
  if (conditions.length === 0) return words.always;
  return conditions.map((condition) => oneSentence(condition, speaker, words)).join(joint);
}

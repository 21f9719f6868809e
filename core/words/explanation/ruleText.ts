import type { Escalation } from "../../schemes/escalation";
import type { Scheme } from "../../schemes/scheme";
import { rules as en } from "../en/rules";
import type { Language } from "../language";
import { rules as zhCN } from "../zhCN/rules";
import { rules as zhTW } from "../zhTW/rules";
import { conditionsText } from "./conditionsText";
import { effectsText } from "./effectsText";
import type { RuleWords } from "./ruleWords";
import { SchemeSpeaker } from "./schemeSpeaker";
import type { Speaker } from "./speaker";

const WORDS: Readonly<Record<Language, RuleWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** What an escalation counts and when it fires: `grade = E in 2 quarters running`. */
export function ruleText(
  { counts, within, year, atLeast, atMost }: Escalation,
  speaker: Speaker,
  { frequency }: Pick<Scheme, "frequency">,
): string {
  const isIncidents = "incidents" in counts;
  const ids = isIncidents && counts.incidents !== "all" ? counts.incidents : [];
  const incidents = ids.length > 0 ? ids.map((id) => speaker.name(id)) : [speaker.name("incidents.count")];
  return WORDS[speaker.language].rule({
    counted: isIncidents ? speaker.listed(incidents) : conditionsText(counts.periods, speaker),
    isIncidents,
    within,
    year: year ?? "calendar",
    atLeast: speaker.operand(atLeast),
    ...(atMost !== undefined && atMost !== null && { atMost: speaker.operand(atMost) }),
    frequency: frequency ?? "month",
  });
}

/** An escalation as one sentence: `grade = E in 2 quarters running → performance wage × 20 % is deducted`. */
export function ruleSentence(escalation: Escalation, scheme: Scheme, language: Language): string {
  const speaker = new SchemeSpeaker(scheme, language);
  const { repeats, arrow, noEffect } = WORDS[language];
  const effects = effectsText(speaker, escalation.effects);
  const text = ruleText(escalation, speaker, scheme) + repeats[escalation.repeat ?? "once"];
  return text + arrow + (effects === "" ? noEffect : effects);
}

import type { Effect } from "../../schemes/escalation";
import type { Speaker } from "./speaker";
import { fillTemplate } from "./speaker";

function effectText(speaker: Speaker, effect: Effect): string {
  const words = speaker.words.effects;
  switch (effect.kind) {
    case "total":
      return fillTemplate(words.total, { amount: speaker.operand(effect.sets) });
    case "points":
      return fillTemplate(words[`${effect.effect} points`], { amount: speaker.operand(effect.amount) });
    case "money": {
      const amount = effect.factors.map((factor) => speaker.operand(factor)).join(speaker.words.parts.times);
      return fillTemplate(words[`${effect.effect} money`], { amount });
    }
    case "action": {
      const template = effect.decidedBy === "person" ? words.person : words.action;
      return fillTemplate(template, { action: effect.names[speaker.language] });
    }
    case "state":
      return fillTemplate(words.state, {
        action: effect.names[speaker.language],
        periods: speaker.operand(effect.periods),
      });
  }
}

/** What an escalation does, effect by effect. */
export function effectsText(speaker: Speaker, effects: readonly Effect[]): string {
  return effects.map((effect) => effectText(speaker, effect)).join(speaker.language === "en" ? "; " : "；");
}

import type { Effect } from "../../../core/schemes/escalation";
import type { Names } from "../../../core/schemes/names";
import type { EffectChoice } from "../../words/escalationWords";

/** Effects in the order that they are offered in. */
export const EFFECT_CHOICES: readonly EffectChoice[] = [
  "deduct points",
  "reward points",
  "deduct money",
  "reward money",
  "total",
  "action",
  "state",
];

/** What people chose an effect as. */
export function choiceOf(effect: Effect): EffectChoice {
  return effect.kind === "points" || effect.kind === "money"
    ? `${effect.effect} ${effect.kind}`
    : effect.kind;
}

const USUAL_MONEY_YUAN = 100;
const USUAL_STATE_PERIODS = 3;

/** An effect with figures that make sense as a start; what the one before it has in common with it stays. */
export function startingEffect(choice: EffectChoice, newAction: Names, before?: Effect): Effect {
  const names = before && "names" in before ? before.names : newAction;
  const amount = before?.kind === "points" ? before.amount : 1;
  const factors = before?.kind === "money" ? before.factors : [USUAL_MONEY_YUAN];
  switch (choice) {
    case "total":
      return { kind: "total", sets: 0 };
    case "deduct points":
      return { kind: "points", effect: "deduct", amount };
    case "reward points":
      return { kind: "points", effect: "reward", amount };
    case "deduct money":
      return { kind: "money", effect: "deduct", factors };
    case "reward money":
      return { kind: "money", effect: "reward", factors };
    case "action":
      return { kind: "action", action: "action", names };
    case "state":
      return { kind: "state", state: "state", names, periods: USUAL_STATE_PERIODS };
  }
}

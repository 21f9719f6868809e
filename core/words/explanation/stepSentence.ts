import type { IncidentBasis, LookupBasis, RuleBasis } from "../../appraise/basis";
import type { Figure } from "../../appraise/figure";
import { Unsettled } from "../../appraise/figure";
import type { ExplanationStep } from "../../explain/explanation";
import type { Unit } from "../../schemes/unit";
import { effectsText } from "./effectsText";
import { indicatorSentence } from "./indicatorSentence";
import type { Speaker } from "./speaker";
import { paySentence, sumSentence } from "./sumSentence";

function incidentSentence(speaker: Speaker, id: string, { cases, points, money }: IncidentBasis): string {
  const more = (figure: Figure, unit: Unit): string =>
    figure === 0 ? "" : speaker.words.parts.comma + speaker.amount(figure, unit);
  return speaker.part("incident", {
    name: speaker.name(id),
    cases: speaker.amount(cases, "times"),
    points: more(points, "points"),
    money: more(money, "money"),
  });
}

function lookupSentence(speaker: Speaker, step: ExplanationStep, basis: LookupBasis): string {
  const answer = speaker.figure(step.id, step.value);
  const fields = { value: speaker.looked(basis.value, basis.compared), row: speaker.row(basis.row) };
  if (step.part === "payout") return speaker.part("payout", { ...fields, payout: answer });
  if (step.part !== "grade")
    return speaker.part("commission", { ...fields, name: speaker.name(step.id), amount: answer });
  const columns = (step.columns ?? []).map(({ id, value }) =>
    speaker.part("column", { name: speaker.name(id), value: speaker.figure(id, value) }),
  );
  return speaker.part("grade", { ...fields, grade: answer, columns: columns.join("") });
}

/** The grade by the rule that holds, or by whom the rule leaves it to. */
export function ruleSentence(
  speaker: Speaker,
  grade: string,
  { rule, among = [], decision }: RuleBasis,
): string {
  if (!decision) return speaker.part("grade by rule", { grade, rule: String(rule) });
  const { by, on, number } = decision;
  const choices = speaker.listed(among.map((each) => speaker.figure("grade", each)));
  return speaker.part("grade decided", { grade, rule: String(rule), among: choices, by, on, number });
}

/** One step of an explanation in one sentence, every figure with its unit. */
export function stepSentence(speaker: Speaker, step: ExplanationStep): string {
  const sentence = sentenceOf(speaker, step);
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

function sentenceOf(speaker: Speaker, step: ExplanationStep): string {
  const { part, id, value, basis } = step;
  const name = speaker.name(id);
  if (value instanceof Unsettled)
    return speaker.part("unsettled", { name, reason: speaker.reason(value.reason) });
  switch (basis?.part) {
    case "indicator":
      return indicatorSentence(speaker, step, basis);
    case "incident":
      return incidentSentence(speaker, id, basis);
    case "section":
    case "total":
      return sumSentence(speaker, id, basis);
    case "lookup":
      return lookupSentence(speaker, step, basis);
    case "rule":
      return ruleSentence(speaker, speaker.figure(id, value), basis);
    case "pay":
      return paySentence(speaker, step, basis);
    case "escalation":
      return speaker.part("escalation", { name, effects: effectsText(speaker, step.effects ?? []) });
    case "linked":
      return speaker.part("linked", {
        name,
        value: speaker.figure(id, value),
        ...speaker.linked(basis.from),
      });
    case undefined:
      return speaker.part(part === "rank" ? "rank" : "requirement", {
        name,
        value: speaker.figure(id, value),
      });
  }
}

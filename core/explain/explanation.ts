import type { Basis } from "../appraise/basis";
import type { Appraised } from "../appraise/definition";
import type { Figure } from "../appraise/figure";
import { Unsettled } from "../appraise/figure";
import { proposalsOf } from "../appraise/escalations";
import type { Effect } from "../schemes/escalation";
import { isGradeRules } from "../schemes/grades";
import { linkedInputs } from "../schemes/links/linkedInputs";
import type { Scheme } from "../schemes/scheme";

/** Which part of a scheme a step explains. */
export type ExplainedPart =
  | "input"
  | "indicator"
  | "incident"
  | "section"
  | "total"
  | "rank"
  | "grade"
  | "payout"
  | "commission"
  | "component"
  | "pay"
  | "escalation"
  | "requirement";

/** One step of an explanation: a figure, and what it rests on. */
export interface ExplanationStep {
  readonly part: ExplainedPart;
  readonly id: string;
  readonly value: Figure;
  readonly basis?: Basis;
  /** Weight in percent and what the points come to with it; only indicators with a weight. */
  readonly weighted?: { readonly weightPercent: number; readonly points: number };
  /** Further columns of the row that gave the grade. */
  readonly columns?: readonly { readonly id: string; readonly value: Figure }[];
  /** What an escalation that fires does. */
  readonly effects?: readonly Effect[];
}

/** The step of one figure. */
function stepOf(subject: Appraised, part: ExplainedPart, id: string): ExplanationStep {
  const { value, basis } = subject.result(id);
  return { part, id, value, ...(basis && { basis }) };
}

/** Inputs that are taken from figures of other schemes. */
function linkedSteps(subject: Appraised, scheme: Scheme): ExplanationStep[] {
  return linkedInputs(scheme)
    .filter(({ id }) => subject.facts.linked?.has(id))
    .map(({ id }) => stepOf(subject, "input", id))
    .filter(({ value, basis }) => value instanceof Unsettled || basis?.part === "linked");
}

function indicatorSteps(subject: Appraised, { indicators = [] }: Scheme): ExplanationStep[] {
  return indicators.map(({ id, weightPercent }) => {
    const step = stepOf(subject, "indicator", id);
    const points = subject.figure(`${id}.weighted`);
    const weight = typeof weightPercent === "string" ? subject.figure(weightPercent) : weightPercent;
    if (typeof weight !== "number" || typeof points !== "number") return step;
    return { ...step, weighted: { weightPercent: weight, points } };
  });
}

/** Incidents that happened and count toward no indicator, whose own step tells of them. */
function incidentSteps(subject: Appraised, { incidents = [], indicators = [] }: Scheme): ExplanationStep[] {
  const told = new Set(indicators.map(({ id }) => id));
  return incidents
    .filter(({ toward }) => toward === undefined || !told.has(toward))
    .map(({ id }) => stepOf(subject, "incident", id))
    .filter(({ value }) => value instanceof Unsettled || value !== 0);
}

function gradeStep(subject: Appraised, { grades }: Scheme): ExplanationStep[] {
  if (!grades) return [];
  const step = stepOf(subject, "grade", "grade");
  const [, ...further] = isGradeRules(grades) ? [] : (grades.columns ?? []);
  const columns = further.map(({ id }) => ({ id: `grade.${id}`, value: subject.figure(`grade.${id}`) }));
  return [columns.length > 0 ? { ...step, columns } : step];
}

function escalationSteps(subject: Appraised, { escalations = [] }: Scheme): ExplanationStep[] {
  const proposals = proposalsOf(escalations, subject);
  return escalations.flatMap((escalation) => {
    const step = stepOf(subject, "escalation", escalation.id);
    if (step.value === 0) return [];
    const proposed = proposals.filter((each) => each.escalation === escalation).map(({ effect }) => effect);
    const others = escalation.effects.filter(({ kind }) => kind !== "action" && kind !== "state");
    return [step.value instanceof Unsettled ? step : { ...step, effects: [...others, ...proposed] }];
  });
}

/**
 * Every step from the values of a person to the pay, as data, in the order in which HR would tell it. Built only when
 * it is asked for; each sum's terms add up to it.
 */
export function explainFigures(scheme: Scheme, subject: Appraised): ExplanationStep[] {
  const step = (part: ExplainedPart, id: string): ExplanationStep => stepOf(subject, part, id);
  const { sections = [], commissions = [], pay, requirements = [] } = scheme;
  return [
    ...linkedSteps(subject, scheme),
    ...indicatorSteps(subject, scheme),
    ...incidentSteps(subject, scheme),
    ...sections.map(({ id }) => step("section", id)),
    ...(scheme.total ? [step("total", "total")] : []),
    ...(scheme.ranking ? [step("rank", "rank")] : []),
    ...gradeStep(subject, scheme),
    ...(scheme.payout ? [step("payout", "payout")] : []),
    ...commissions.map(({ id }) => step("commission", id)),
    ...(pay?.components ?? []).map(({ id }) => step("component", id)),
    ...(pay ? [step("pay", "pay")] : []),
    ...escalationSteps(subject, scheme),
    ...requirements.map(({ id }) => step("requirement", id)),
  ];
}

import { isGradeRules } from "../schemes/grades";
import type { ConditionSet } from "../schemes/operand";
import type { Scheme } from "../schemes/scheme";

/** Every set of conditions that a scheme tests figures of a period with. */
export function allConditionSets(scheme: Scheme): ConditionSet[] {
  const { indicators = [], sections = [], incidents = [], escalations = [], grades, pay } = scheme;
  return [
    ...indicators.flatMap(({ zeroWhen, method }) => [
      ...(zeroWhen ? [zeroWhen] : []),
      ...(method.kind === "threshold" ? [method.reached] : []),
    ]),
    ...sections.flatMap(({ zeroWhen }) => zeroWhen ?? []),
    ...incidents.flatMap(({ when }) => when ?? []),
    ...escalations.flatMap(({ counts }) => ("periods" in counts ? counts.periods : [])),
    ...(grades && isGradeRules(grades) ? grades.rules.map(({ when }) => when) : []),
    ...(pay?.components ?? []).flatMap(({ when }) => when ?? []),
  ];
}

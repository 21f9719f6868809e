import { isGradeRules } from "../grades";
import { measuresOf } from "../indicator";
import type { Indicator } from "../indicator";
import type { Scheme } from "../scheme";
import { escalationReferences, incidentReferences } from "./incidentReferences";
import { methodReferences } from "./methodReferences";
import { componentReferences, payReferences } from "./payReferences";
import type { Reference } from "./reference";
import { conditionsAt, figureAt, operandsAt } from "./reference";
import { requirementReferences } from "./requirementReferences";

/** A figure of the scheme with everything that it names. */
export interface FigureNeeds {
  readonly id: string;
  readonly path: string;
  readonly references: readonly Reference[];
}

function indicatorReferences(indicator: Indicator, path: string): Reference[] {
  const { id, weightPercent, fullPoints, zeroWhen } = indicator;
  const methods = measuresOf(indicator).flatMap(({ method }, index) =>
    methodReferences(
      method,
      index === 0 ? `${path}.method` : `${path}.alternatives[${index - 1}].method`,
      id,
    ),
  );
  const veto = conditionsAt(zeroWhen, `${path}.zeroWhen`).map((reference) =>
    reference.id === id ? { ...reference, meansValue: true } : reference,
  );
  return [...operandsAt({ weightPercent, fullPoints }, path), ...methods, ...veto];
}

function gradeReferences({ grades }: Scheme): Reference[] {
  if (!grades) return [];
  if (isGradeRules(grades))
    return grades.rules.flatMap(({ when }, index) => conditionsAt(when, `grades.rules[${index}].when`));
  return figureAt(grades.of ?? "total", grades.of === undefined ? "grades" : "grades.of");
}

/** Every list of parts that are figures, with what each of them names. */
export function figureNeeds(scheme: Scheme): FigureNeeds[] {
  const { sections, indicators, incidents, commissions, escalations, requirements, total, payout, pay } =
    scheme;
  const each = <Part extends { readonly id: string }>(
    parts: readonly Part[] | undefined,
    list: string,
    references: (part: Part, path: string) => Reference[],
  ): FigureNeeds[] =>
    (parts ?? []).map((part, index) => {
      const path = `${list}[${index}]`;
      return { id: part.id, path, references: references(part, path) };
    });
  const one = (id: string, path: string, references: readonly Reference[]): FigureNeeds[] => [
    { id, path, references },
  ];
  return [
    ...each(sections, "sections", ({ fullPoints, floor, zeroWhen }, path) => [
      ...operandsAt({ fullPoints, floor }, path),
      ...conditionsAt(zeroWhen, `${path}.zeroWhen`),
    ]),
    ...each(indicators, "indicators", indicatorReferences),
    ...each(incidents, "incidents", incidentReferences),
    ...one(
      "total",
      "total",
      operandsAt({ base: total?.base, floor: total?.floor, cap: total?.cap }, "total"),
    ),
    ...one("grade", "grades", gradeReferences(scheme)),
    ...one("payout", "payout", payout ? figureAt("total", "payout") : []),
    ...each(commissions, "commissions", ({ of }, path) => figureAt(of, `${path}.of`)),
    ...each(pay?.components, "pay.components", componentReferences),
    ...one("pay", "pay", pay ? payReferences(pay) : []),
    ...each(escalations, "escalations", escalationReferences),
    ...each(requirements, "requirements", requirementReferences),
  ];
}

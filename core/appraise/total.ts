import { sumOnPaper } from "../numbers/paper";
import type { Escalation } from "../schemes/escalation";
import type { Indicator, Section } from "../schemes/indicator";
import type { TotalRule } from "../schemes/total";
import type { Appraised, Definitions, Result } from "./definition";
import { asNumber, Unsettled } from "./figure";
import { incidentTerms } from "./incidents";
import { numberOf } from "./operands";
import { settledAnew } from "./settledAnew";
import type { Change, Item } from "./sumTerms";
import { amountOf, bounded, noteChange, rounded, termsOf } from "./sumTerms";
import { totalTerms } from "./totalTerms";

/** What the total is made of. */
export interface TotalParts {
  readonly rule: TotalRule;
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly escalations: readonly Escalation[];
  /** Incidents that count toward no indicator or section. */
  readonly incidentIds: readonly string[];
}

/** The items that the total adds up: weighted indicators, or the top sections and the indicators outside sections. */
function totalItems({ rule, sections, indicators }: TotalParts): { items: Item[]; weighted: boolean } {
  const counting = indicators.filter(({ informative }) => informative !== true);
  const weighted =
    (rule.combine ??
      (counting.some(({ weightPercent }) => weightPercent !== undefined) ? "weighted" : "sum")) ===
    "weighted";
  if (weighted) return { items: counting.map(itemOf), weighted };
  const top = sections.filter(({ parent }) => parent === undefined);
  return {
    items: [
      ...top.map(({ id, fullPoints }) => ({ id, fullPoints })),
      ...counting.filter(({ section }) => section === undefined).map(itemOf),
    ],
    weighted,
  };
}

const itemOf = ({ id, fullPoints, weightPercent }: Indicator): Item => ({ id, fullPoints, weightPercent });

/** Adds the figure `total`: base, items, incidents and escalations, kept in its limits and rounded. */
export function defineTotal(parts: TotalParts, definitions: Definitions): void {
  const { rule, escalations, incidentIds } = parts;
  const { items, weighted } = totalItems(parts);
  const adding = escalations.filter(({ effects }) => effects.some(({ kind }) => kind === "points"));
  const added: readonly Item[] = adding.map(({ id }) => ({ id: `${id}.points`, fullPoints: undefined }));
  const setting = escalations.filter(({ effects }) => effects.some(({ kind }) => kind === "total"));
  const settleTotal = (subject: Appraised): Result => {
    const given = subject.facts.points.get("total");
    if (given !== undefined) return { value: given };
    const base = numberOf(subject, rule.base ?? 0);
    const found = totalTerms(subject, items, weighted, rule.missing);
    const ofIncidents = incidentTerms(subject, incidentIds);
    if (base instanceof Unsettled) return { value: base };
    if (found instanceof Unsettled) return { value: found };
    if (ofIncidents instanceof Unsettled) return { value: ofIncidents };
    const ofEscalations = termsOf(subject, added);
    if (ofEscalations instanceof Unsettled) return { value: ofEscalations };
    const changes: Change[] = [];
    if (found.grown) changes.push({ by: "renormalised", to: amountOf(found.terms) });
    const terms = [...found.terms, ...ofIncidents, ...ofEscalations.filter(({ amount }) => amount !== 0)];
    const sum = sumOnPaper([base, amountOf(terms)]);
    const kept = bounded(subject, sum, rule, changes);
    if (kept instanceof Unsettled) return { value: kept };
    let total = kept;
    for (const { id, effects } of setting) {
      const fired = asNumber(subject.figure(id), id);
      if (fired instanceof Unsettled) return { value: fired };
      for (const effect of effects) {
        if (fired === 0 || effect.kind !== "total") continue;
        const sets = numberOf(subject, effect.sets);
        if (sets instanceof Unsettled) return { value: sets };
        total = noteChange(changes, "escalation", total, sets);
      }
    }
    total = rounded(total, rule, changes);
    return { value: total, basis: { part: "total", base, terms, sum, changes } };
  };
  definitions.set("total", settledAnew(settleTotal));
}

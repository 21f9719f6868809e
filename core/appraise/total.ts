import { sumOnPaper } from "../numbers/paper";
import type { Escalation } from "../schemes/escalation";
import type { Indicator, Section } from "../schemes/indicator";
import type { TotalRule } from "../schemes/total";
import type { Appraised, Definitions } from "./definition";
import type { Figure } from "./figure";
import { asNumber, Unsettled } from "./figure";
import type { IncidentSum } from "./incidentSum";
import { numberOf } from "./operands";
import type { Item, SumNotes } from "./sumTerms";
import { addItems, bounded, noteChange, rounded, sumDefinition, TermSum } from "./sumTerms";
import { addTotalItems } from "./totalTerms";

/** What the total is made of. */
export interface TotalParts {
  readonly rule: TotalRule;
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly escalations: readonly Escalation[];
  /** Incidents that count toward no indicator or section. */
  readonly incidents: IncidentSum;
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
  const { rule, escalations, incidents } = parts;
  const { items, weighted } = totalItems(parts);
  const adding = escalations.filter(({ effects }) => effects.some(({ kind }) => kind === "points"));
  const added: readonly Item[] = adding.map(({ id }) => ({ id: `${id}.points`, fullPoints: undefined }));
  const setting = escalations.filter(({ effects }) => effects.some(({ kind }) => kind === "total"));
  const settleTotal = (subject: Appraised, notes?: SumNotes): Figure => {
    const given = subject.facts.points.get("total");
    if (given !== undefined) return given;
    const base = numberOf(subject, rule.base ?? 0);
    if (base instanceof Unsettled) return base;
    const terms = new TermSum(notes?.terms);
    const changes = notes?.changes;
    const found = addTotalItems(terms, subject, items, weighted, rule.missing);
    if (found instanceof Unsettled) return found;
    if (found === "grown") changes?.push({ by: "renormalised", to: terms.amount });
    const lacking = incidents.addTo(terms, subject) ?? addItems(terms, subject, added, "left out");
    if (lacking) return lacking;
    const sum = sumOnPaper([base, terms.amount]);
    if (notes) notes.summed = { base, sum };
    const kept = bounded(subject, sum, rule, changes);
    if (kept instanceof Unsettled) return kept;
    let total = kept;
    for (const { id, effects } of setting) {
      const fired = asNumber(subject.figure(id), id);
      if (fired instanceof Unsettled) return fired;
      for (const effect of effects) {
        if (fired === 0 || effect.kind !== "total") continue;
        const sets = numberOf(subject, effect.sets);
        if (sets instanceof Unsettled) return sets;
        total = noteChange(changes, "escalation", total, sets);
      }
    }
    return rounded(total, rule, changes);
  };
  definitions.set("total", sumDefinition("total", settleTotal));
}

import { paper } from "../numbers/paper";
import type { Indicator } from "../schemes/indicator";
import type { Appraised, Definition, Definitions } from "./definition";
import { asNumber, unsettled, Unsettled } from "./figure";
import type { IncidentSum } from "./incidentSum";
import { holdsFor } from "./methods/allOrNothing";
import type { ScoredMeasure } from "./methods/scoreMeasures";
import { scoreMeasures } from "./methods/scoreMeasures";
import { numberOrNone } from "./operands";

/** Full points of an indicator with a weight where the scheme names none. */
const FULL_OF_WEIGHTED = 100;

/** The points of an indicator before a veto, and how they came about. */
interface ScoredIndicator extends ScoredMeasure {
  readonly full: number | null;
  /** True where a person gave the points in place of a measurement. */
  readonly given: boolean;
  readonly vetoed: boolean;
}

/** Prepares an indicator: it is scored for its value, and once more for whoever asks what that rests on. */
function indicatorDefinition(indicator: Indicator, incidents: IncidentSum): Definition {
  const { id, method, zeroWhen, weightPercent } = indicator;
  const fullPoints = indicator.fullPoints ?? (weightPercent === undefined ? null : FULL_OF_WEIGHTED);
  const score = scoreMeasures(indicator, incidents);
  const scored = (subject: Appraised): ScoredIndicator | Unsettled => {
    const full = numberOrNone(subject, fullPoints);
    if (full instanceof Unsettled) return full;
    const vetoed = zeroWhen ? holdsFor(subject, zeroWhen, id) : false;
    if (vetoed instanceof Unsettled) return vetoed;
    const given = subject.facts.points.get(id);
    if (given !== undefined)
      return { scored: { points: given }, method: method.kind, full, given: true, vetoed };
    const measured = score(subject, full);
    return { scored: measured.scored, method: measured.method, full, given: false, vetoed };
  };
  return {
    value: (subject) => {
      const found = scored(subject);
      if (found instanceof Unsettled) return found;
      return found.vetoed ? 0 : found.scored.points;
    },
    scoredValue: (subject) => {
      const found = scored(subject);
      return found instanceof Unsettled ? undefined : found.scored.value;
    },
    basis: (subject) => {
      const found = scored(subject);
      if (found instanceof Unsettled) return undefined;
      const { full, given, vetoed } = found;
      const basis = { ...found.scored, part: "indicator", full, method: found.method } as const;
      return { ...basis, ...(given && { given }), ...(vetoed && { vetoed }) };
    },
  };
}

/**
 * Adds the figures of the indicators: `id` (points), `id.weighted` (points × weight) and `id.level` (the limits of
 * the row that holds the value, as written).
 * @param incidentsToward the incidents that count toward each indicator
 */
export function defineIndicators(
  indicators: readonly Indicator[],
  incidentsToward: (id: string) => IncidentSum,
  definitions: Definitions,
): void {
  for (const indicator of indicators) {
    const { id, weightPercent } = indicator;
    definitions.set(id, indicatorDefinition(indicator, incidentsToward(id)));
    definitions.set(`${id}.weighted`, {
      value: (subject) => {
        const points = asNumber(subject.figure(id), id);
        const weight = numberOrNone(subject, weightPercent);
        if (points instanceof Unsettled) return points;
        if (weight instanceof Unsettled) return weight;
        return weight === null ? points : paper((points * weight) / 100);
      },
    });
    definitions.set(`${id}.level`, {
      value: (subject) => {
        const { value, basis } = subject.result(id);
        if (value instanceof Unsettled) return value;
        const found = basis?.part === "indicator" ? basis : undefined;
        return found?.row?.written ?? found?.noRow ?? unsettled({ code: "no rule holds", id });
      },
    });
  }
}

import { paper } from "../numbers/paper";
import type { Indicator } from "../schemes/indicator";
import type { IndicatorBasis } from "./basis";
import type { Definitions } from "./definition";
import { asNumber, unsettled, Unsettled } from "./figure";
import { holdsFor } from "./methods/allOrNothing";
import { scoreMeasures } from "./methods/scoreMeasures";
import { numberOrNone } from "./operands";

/** Full points of an indicator with a weight where the scheme names none. */
const FULL_OF_WEIGHTED = 100;

/**
 * Adds the figures of the indicators: `id` (points), `id.weighted` (points × weight) and `id.level` (the limits of
 * the row that holds the value, as written).
 * @param incidentsToward ids of the incidents that count toward each indicator
 */
export function defineIndicators(
  indicators: readonly Indicator[],
  incidentsToward: ReadonlyMap<string, readonly string[]>,
  definitions: Definitions,
): void {
  for (const indicator of indicators) {
    const { id, method, zeroWhen, weightPercent } = indicator;
    const fullPoints = indicator.fullPoints ?? (weightPercent === undefined ? null : FULL_OF_WEIGHTED);
    const score = scoreMeasures(indicator, incidentsToward.get(id) ?? []);
    definitions.set(id, (subject) => {
      const full = numberOrNone(subject, fullPoints);
      if (full instanceof Unsettled) return { value: full };
      const vetoed = zeroWhen ? holdsFor(subject, zeroWhen, id) : false;
      if (vetoed instanceof Unsettled) return { value: vetoed };
      const given = subject.facts.points.get(id);
      const { scored, method: by } =
        given === undefined ? score(subject, full) : { scored: { points: given }, method: method.kind };
      const basis: IndicatorBasis = { ...scored, part: "indicator", full, method: by };
      if (given === undefined && !vetoed) return { value: scored.points, basis };
      const more = { ...(given !== undefined && { given: true }), ...(vetoed && { vetoed }) };
      return { value: vetoed ? 0 : scored.points, basis: { ...basis, ...more } };
    });
    definitions.set(`${id}.weighted`, (subject) => {
      const points = asNumber(subject.figure(id), id);
      const weight = numberOrNone(subject, weightPercent);
      if (points instanceof Unsettled) return { value: points };
      if (weight instanceof Unsettled) return { value: weight };
      return { value: weight === null ? points : paper((points * weight) / 100) };
    });
    definitions.set(`${id}.level`, (subject) => {
      const { value, basis } = subject.result(id);
      if (value instanceof Unsettled) return { value };
      const found = basis?.part === "indicator" ? basis : undefined;
      return { value: found?.row?.written ?? found?.noRow ?? unsettled({ code: "no rule holds", id }) };
    });
  }
}

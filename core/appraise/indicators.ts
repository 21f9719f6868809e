import { paper } from "../numbers/paper";
import type { Indicator } from "../schemes/indicator";
import type { Definitions } from "./definition";
import { asNumber, unsettled, Unsettled } from "./figure";
import type { IndicatorOrigin } from "./indicatorResult";
import { IndicatorResult } from "./indicatorResult";
import { holdsFor } from "./methods/allOrNothing";
import { scoreMeasures } from "./methods/scoreMeasures";
import { numberOrNone } from "./operands";

/** Full points of an indicator with a weight where the scheme names none. */
const FULL_OF_WEIGHTED = 100;

/** Gives the origin of measured points; the one before serves again where it is the same, as it is for most people. */
function knownOrigins(): (
  method: IndicatorOrigin["method"],
  full: number | null,
  vetoed: boolean,
) => IndicatorOrigin {
  let last: IndicatorOrigin | undefined;
  return (method, full, vetoed) => {
    const isSame = last?.method === method && last.full === full && last.vetoed === vetoed;
    return isSame && last ? last : (last = { method, full, vetoed, given: false });
  };
}

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
    const originOf = knownOrigins();
    const score = scoreMeasures(indicator, incidentsToward.get(id) ?? []);
    definitions.set(id, (subject) => {
      const full = numberOrNone(subject, fullPoints);
      if (full instanceof Unsettled) return { value: full };
      const vetoed = zeroWhen ? holdsFor(subject, zeroWhen, id) : false;
      if (vetoed instanceof Unsettled) return { value: vetoed };
      const given = subject.facts.points.get(id);
      if (given !== undefined)
        return new IndicatorResult({ points: given }, { method: method.kind, full, given: true, vetoed });
      const { scored, method: by } = score(subject, full);
      return new IndicatorResult(scored, originOf(by, full, vetoed));
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

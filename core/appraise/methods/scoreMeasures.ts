import type { Indicator } from "../../schemes/indicator";
import type { Method } from "../../schemes/method";
import type { Appraised } from "../definition";
import { Unsettled } from "../figure";
import type { IncidentSum } from "../incidentSum";
import type { Scored } from "./scorer";
import { scorerOf } from "./scorerOf";

/** The points of an indicator, and the method they came by. */
export interface ScoredMeasure {
  readonly scored: Scored;
  readonly method: Method["kind"];
}

/** True where the facts lack the very value that the method scores. */
function lacksValue({ points }: Scored, of: string): boolean {
  return points instanceof Unsettled && points.reason.code === "no value" && points.reason.id === of;
}

/**
 * Prepares the measures of an indicator: the one that the value was read by scores it, else the first whose value the
 * facts hold.
 * @param incidents those that count toward the indicator
 */
export function scoreMeasures(
  indicator: Indicator,
  incidents: IncidentSum,
): (subject: Appraised, full: number | null) => ScoredMeasure {
  const { id, method, alternatives = [] } = indicator;
  const of = ("of" in method ? method.of : undefined) ?? id;
  const score = scorerOf(method, id, incidents);
  const others = alternatives.map((measure) => ({
    kind: measure.method.kind,
    score: scorerOf(measure.method, id, incidents),
  }));
  const measures = [{ kind: method.kind, score }, ...others];
  return (subject, full) => {
    const place = subject.facts.measures?.get(id);
    const taken = place === undefined ? undefined : measures[place];
    if (taken) return { scored: taken.score(subject, full), method: taken.kind };
    const preferred = score(subject, full);
    if (lacksValue(preferred, of))
      for (const other of others) {
        const scored = other.score(subject, full);
        if (!(scored.points instanceof Unsettled)) return { scored, method: other.kind };
      }
    return { scored: preferred, method: method.kind };
  };
}

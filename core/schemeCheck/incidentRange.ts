import type { Incident, Tariff } from "../schemes/incident";
import type { Range } from "./range";
import type { RangeSource } from "./rangeSource";
import { answersOf } from "./rangeSource";
import { hull, just, negated, NOT_NEGATIVE } from "./range";

/** What one case can cost or earn, without a sign; by count, what all cases of the period can. */
export function caseRange(tariff: Tariff, ranges: RangeSource): Range {
  switch (tariff.kind) {
    case "each":
      return ranges.ofOperand(tariff.amount) ?? NOT_NEGATIVE;
    case "judged":
      return hull([tariff.from, tariff.to].map((each) => ranges.ofOperand(each) ?? NOT_NEGATIVE));
    case "bySize":
    case "byCount": {
      const answers = answersOf(tariff.bands);
      return answers.length === 0 ? NOT_NEGATIVE : hull(answers.map(just));
    }
    case "steps":
      return NOT_NEGATIVE;
    case "degrees":
      return hull(
        tariff.degrees.flatMap(({ from, to }) =>
          [from, to].map((each) => ranges.ofOperand(each) ?? NOT_NEGATIVE),
        ),
      );
  }
}

/** What an incident can add to its target in a period, signed; it may happen any number of times unless a condition is its only cause. */
export function incidentRange(incident: Incident, ranges: RangeSource): Range {
  const { points, effect } = incident;
  if (!points) return just(0);
  const once = caseRange(points, ranges);
  const repeats = points.kind !== "byCount" && incident.when === undefined && incident.of === undefined;
  const most = once.to === 0 ? 0 : repeats ? Infinity : once.to;
  const amount = { from: Math.min(0, once.from), to: most };
  return effect === "deduct" ? negated(amount) : amount;
}

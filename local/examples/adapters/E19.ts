import type { Case } from "../../../core/appraise/facts";
import { Unsettled } from "../../../core/appraise/figure";
import type { Adapter } from "../adapter";
import { appraised, namedFigures } from "../adapter";

/** Events come as the item's number with its points, signed: a deduction is negative. */
export const E19: Adapter = (input, scheme) => {
  const cases = new Map<string, Case[]>();
  for (const event of input.list("events")) {
    const [item, points] = (event as readonly unknown[]).map(Number);
    const incident = scheme.incidents?.find(({ id }) => id === `item${item ?? ""}`);
    if (!incident || points === undefined) throw new Error(`no item ${item ?? ""}`);
    const unsigned = incident.effect === "deduct" ? -points : points;
    cases.set(incident.id, [...(cases.get(incident.id) ?? []), { points: unsigned }]);
  }
  const person = appraised(scheme, new Map(), { cases });
  const points = person.figure("incidents.points");
  if (points instanceof Unsettled) return points;
  return namedFigures(person, { points: "incidents.points", money: "behaviour_money" });
};

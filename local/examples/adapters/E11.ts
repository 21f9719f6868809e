import type { Case } from "../../../core/appraise/facts";
import type { Figure, Value } from "../../../core/appraise/figure";
import { Appraiser } from "../../../core/appraise/appraiser";
import { factsOf } from "../../../core/appraise/facts";
import { proposalsOf } from "../../../core/appraise/escalations";
import type { Adapter } from "../adapter";
import { caseOf, incidentOf } from "../casesOf";

/** Other words that the examples may use for the scheme's incidents. */
const ALIASES = {
  badge: "missing",
  uniform: "missing",
  make_up: "makeup",
  hair: "makeup",
  dyed_hair: "nails",
  service: "poor_service",
  initiative: "poor_service",
  complaint: "poor_service",
  absence: "absent",
  absent_days: "absent",
  leave_days: "leave",
  cover_hours: "cover",
  swap: "cover",
  swap_hours: "cover",
  sleep: "doze",
  dozing: "doze",
  calls: "phone",
  chat: "phone",
  quarrel_serious: "serious_quarrel",
};

/** Points, money and proposed actions of a month; each input is an incident, a list is several cases. */
export const E11: Adapter = (input, scheme) => {
  const cases = new Map<string, Case[]>();
  for (const [name, given] of input.values()) {
    const incident = incidentOf(scheme, name, ALIASES);
    if (!incident) throw new Error(`no incident is called ${name}`);
    const each = Array.isArray(given) ? (given as readonly Value[]) : [given as Value];
    const found = each.map((one) => caseOf(incident, typeof one === "boolean" ? Number(one) : one));
    cases.set(incident.id, [...(cases.get(incident.id) ?? []), ...found]);
  }
  const month = new Appraiser(scheme).appraise(factsOf(new Map(), { cases }));
  const actions = proposalsOf(scheme.escalations ?? [], month).flatMap(({ effect }) =>
    effect.kind === "action" ? [effect.action] : [],
  );
  return {
    points: month.figure("total"),
    money: month.figure("money"),
    actions: [...new Set(actions)],
  } satisfies Record<string, Figure>;
};

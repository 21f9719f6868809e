import { proposalsOf } from "../../../core/appraise/escalations";
import type { Figure } from "../../../core/appraise/figure";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { casesByCode } from "../casesOf";

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
  const cases = casesByCode(scheme, input.values(), ALIASES);
  const month = appraised(scheme, new Map(), { cases });
  const actions = proposalsOf(scheme.escalations ?? [], month).flatMap(({ effect }) =>
    effect.kind === "action" ? [effect.action] : [],
  );
  return {
    points: month.figure("total"),
    money: month.figure("money"),
    actions: [...new Set(actions)],
  } satisfies Record<string, Figure>;
};

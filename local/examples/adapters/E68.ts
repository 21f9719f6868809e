import type { Case } from "../../../core/appraise/facts";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** Each event is the incident's id and the money that a person judged, or null where the scheme has the amount. */
export const E68: Adapter = (input, scheme) => {
  const cases = new Map<string, Case[]>();
  for (const event of input.list("events")) {
    const [id, money] = event as readonly [string, string | null | undefined];
    if (!scheme.incidents?.some((incident) => incident.id === id))
      throw new Error(`the scheme has no incident ${id}`);
    const one = money === null || money === undefined ? {} : { money: Number(money) };
    cases.set(id, [...(cases.get(id) ?? []), one]);
  }
  return appraised(scheme, new Map(), { cases }).figure("fines");
};

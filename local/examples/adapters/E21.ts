import type { Case } from "../../../core/appraise/facts";
import type { Incident } from "../../../core/schemes/incident";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** What a number says of an incident goes by its tariff: a size, points that were noted, or how many there were. */
function caseOf(incident: Incident, number: number): Case {
  if (incident.unit !== undefined) return { size: number };
  return incident.points?.kind === "judged" ? { points: number } : { times: number };
}

export const E21: Adapter = (input, scheme) => {
  const cases = new Map<string, Case[]>();
  for (const name of input.names) {
    const incident = scheme.incidents?.find(({ id }) => id === name);
    if (!incident) throw new Error(`no item ${name}`);
    const numbers = Array.isArray(input.raw(name)) ? input.numbers(name) : [input.number(name)];
    cases.set(
      name,
      numbers.map((number) => caseOf(incident, number)),
    );
  }
  return appraised(scheme, new Map(), { cases }).figure("total");
};

import type { Escalation } from "../escalation";
import type { Incident, Tariff } from "../incident";
import type { Reference } from "./reference";
import { conditionsAt, figureAt, figuresAt, operandsAt } from "./reference";

function tariffReferences(tariff: Tariff | undefined, path: string): Reference[] {
  switch (tariff?.kind) {
    case undefined:
    case "bySize":
    case "byCount":
      return [];
    case "each":
      return operandsAt({ amount: tariff.amount }, path);
    case "judged":
      return operandsAt({ from: tariff.from, to: tariff.to }, path);
    case "steps": {
      const { step, amount, target } = tariff;
      return operandsAt({ step, amount, target }, path);
    }
    case "degrees":
      return tariff.degrees.flatMap(({ from, to }, index) =>
        operandsAt({ from, to }, `${path}.degrees[${index}]`),
      );
  }
}

/** The figures that an incident needs. */
export function incidentReferences(incident: Incident, path: string): Reference[] {
  const { of, when, points, money, repetition } = incident;
  return [
    ...figureAt(of, `${path}.of`),
    ...conditionsAt(when, `${path}.when`),
    ...tariffReferences(points, `${path}.points`),
    ...tariffReferences(money, `${path}.money`),
    ...operandsAt({ times: repetition?.times, cap: repetition?.cap }, `${path}.repetition`),
  ];
}

/** The figures that an escalation needs. */
export function escalationReferences(escalation: Escalation, path: string): Reference[] {
  const { counts, atLeast, atMost, effects } = escalation;
  const counted =
    "periods" in counts
      ? conditionsAt(counts.periods, `${path}.counts.periods`)
      : counts.incidents === "all"
        ? []
        : figuresAt(counts.incidents, `${path}.counts.incidents`, "incident");
  const amounts = effects.flatMap((effect, index): Reference[] => {
    const at = `${path}.effects[${index}]`;
    if (effect.kind === "total") return operandsAt({ sets: effect.sets }, at);
    if (effect.kind === "points") return operandsAt({ amount: effect.amount }, at);
    if (effect.kind === "state") return operandsAt({ periods: effect.periods }, at);
    if (effect.kind === "action") return [];
    return effect.factors.flatMap((factor, place) =>
      typeof factor === "string" ? [{ path: `${at}.factors[${place}]`, id: factor }] : [],
    );
  });
  return [...counted, ...operandsAt({ atLeast, atMost }, path), ...amounts];
}

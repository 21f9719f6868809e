import type { Case, Facts } from "../../core/appraise/facts";
import type { Value } from "../../core/appraise/figure";
import type { Incident, Tariff } from "../../core/schemes/incident";
import type { Scheme } from "../../core/schemes/scheme";

type Cases = Map<string, Case[]>;

/** Other words for incidents, by the word. */
type Aliases = Readonly<Record<string, string>>;

/** The incident that a code means: its id, its place in the scheme (from 1), or an alias. */
function incidentOf({ incidents = [] }: Scheme, code: string, aliases: Aliases = {}): Incident | undefined {
  return incidents.find(({ id }) => id === (aliases[code] ?? code)) ?? incidents[Number(code) - 1];
}

/** Cases of incidents from a list of codes. */
export function casesOfCodes(scheme: Scheme, codes: readonly string[], aliases?: Aliases): Facts["cases"] {
  const cases: Cases = new Map();
  for (const code of codes) {
    const incident = incidentOf(scheme, code, aliases);
    if (!incident) throw new Error(`no incident is called ${code}`);
    cases.set(incident.id, [...(cases.get(incident.id) ?? []), {}]);
  }
  return cases;
}

type Degrees = Extract<Tariff, { kind: "degrees" }>;

/** A judged amount with the degree whose range holds it, or else the last degree, which refuses it. */
function degreeCase({ degrees }: Degrees, amount: number): Case {
  const holding = degrees.find(
    ({ from, to }) => typeof from === "number" && typeof to === "number" && amount >= from && amount <= to,
  );
  const degree = (holding ?? degrees[degrees.length - 1])?.id;
  return { points: amount, ...(degree !== undefined && { degree }) };
}

/** The case that a degree or a number means: a size, a judged amount, or how many there were, as the tariff goes. */
function caseOf({ points, money }: Incident, given: Value): Case {
  const tariff = points ?? money;
  if (typeof given === "string") return { degree: given };
  const number = Number(given);
  switch (tariff?.kind) {
    case "bySize":
    case "steps":
      return { size: number };
    case "judged":
      return points ? { points: number } : { money: number };
    case "degrees":
      return degreeCase(tariff, number);
    default:
      return { times: number };
  }
}

/** Cases of incidents by their codes; each number stands for one case or for how many there were, 0 and no for none. */
export function casesByCode(
  scheme: Scheme,
  given: Iterable<readonly [string, Value | readonly Value[] | null]>,
  aliases?: Aliases,
): Cases {
  const cases: Cases = new Map();
  for (const [code, amounts] of given) {
    const incident = incidentOf(scheme, code, aliases);
    if (!incident) throw new Error(`no incident is called ${code}`);
    const happened = [amounts].flat().filter((amount): amount is Value => amount !== null && Boolean(amount));
    const found = happened.map((amount) => caseOf(incident, amount));
    cases.set(incident.id, [...(cases.get(incident.id) ?? []), ...found]);
  }
  return cases;
}

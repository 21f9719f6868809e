import type { Case, Facts } from "../../core/appraise/facts";
import type { Scheme } from "../../core/schemes/scheme";

/** Cases of incidents from a list of codes; a code is an incident's id, its place in the scheme (from 1), or an alias. */
export function casesOfCodes(
  { incidents = [] }: Scheme,
  codes: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): Facts["cases"] {
  const cases = new Map<string, Case[]>();
  for (const code of codes) {
    const incident =
      incidents.find(({ id }) => id === (aliases[code] ?? code)) ?? incidents[Number(code) - 1];
    if (!incident) throw new Error(`no incident is called ${code}`);
    cases.set(incident.id, [...(cases.get(incident.id) ?? []), {}]);
  }
  return cases;
}

import type { Scheme } from "../scheme";
import { linkedInputs } from "./linkedInputs";

/**
 * Schemes in an order in which each comes after those that it takes figures from, else as they stand. Of a circle, which
 * the check reports, one comes before what it takes from.
 */
export function inLinkOrder(schemes: readonly Scheme[]): Scheme[] {
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const ordered = new Set<Scheme>();
  const visited = new Set<Scheme>();
  const visit = (scheme: Scheme): void => {
    if (visited.has(scheme)) return;
    visited.add(scheme);
    for (const { from } of linkedInputs(scheme)) {
      const source = byId.get(from.scheme);
      if (source) visit(source);
    }
    ordered.add(scheme);
  };
  schemes.forEach(visit);
  return [...ordered];
}

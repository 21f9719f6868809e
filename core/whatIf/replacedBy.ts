import type { Scheme } from "../schemes/scheme";
import type { ComparisonFault } from "./comparison";

/**
 * The scheme that a changed one takes the place of: the one of the id, or the only one for the same kind of appraisees.
 * @param replaces id of the scheme to replace; the changed one's own where nobody says
 */
export function replacedBy(
  changed: Scheme,
  schemes: readonly Scheme[],
  replaces: string = changed.id,
): Scheme | undefined {
  const ofId = schemes.find(({ id }) => id === replaces);
  if (ofId || replaces !== changed.id) return ofId;
  const alike = schemes.filter(({ appraises = "person" }) => appraises === (changed.appraises ?? "person"));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Says which schemes a changed one could have replaced. */
export function nothingToReplace(changed: Scheme, schemes: readonly Scheme[]): ComparisonFault {
  const known = schemes.map(({ id, names }) => ({ id, names }));
  return { code: "nothing to replace", changed: changed.names, known };
}

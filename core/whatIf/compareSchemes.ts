import type { DepartmentFacts } from "../department/departmentFacts";
import { linkFigures } from "../department/linkFigures";
import type { Scheme } from "../schemes/scheme";
import { compareEach } from "./compareEach";
import type { MonthUnderBoth } from "./compareEach";
import type { Comparison, ComparisonFault } from "./comparison";
import { factsHeld } from "./factsHeld";
import { nothingToReplace, replacedBy } from "./replacedBy";

/**
 * What a changed scheme would have come to over several months, the oldest first: runs and yearly counts of later
 * months go by the earlier ones as the changed scheme grades them.
 * @param months facts of each month as read under the department's own schemes, with what the ledger adds
 * @param replaces id of the scheme that the changed one takes the place of
 */
export function compareMonths(
  months: readonly DepartmentFacts[],
  changed: Scheme,
  replaces?: string,
): Comparison[] | { readonly fault: ComparisonFault } {
  const underBoth = months.map(linkFigures).flatMap((facts): MonthUnderBoth[] => {
    const schemes = facts.schemes.map(({ scheme }) => scheme);
    const replaced = replacedBy(changed, schemes, replaces);
    const before = facts.schemes.find(({ scheme }) => scheme === replaced);
    if (!before) return [];
    const { facts: after, notRead } = factsHeld(before, changed);
    return [{ facts, before, after, notRead }];
  });
  if (underBoth.length > 0) return compareEach(underBoth);
  const [last] = months.slice(-1);
  const known = (last?.schemes ?? []).map(({ scheme }) => scheme);
  return { fault: nothingToReplace(changed, known) };
}

/**
 * What a changed scheme would make of a month: who moves, how the grades spread and what it costs.
 * @param facts the month as read under the department's own schemes, with what the ledger adds
 * @param replaces id of the scheme that the changed one takes the place of; its own id, or the only one there is
 */
export function compareSchemes(
  facts: DepartmentFacts,
  changed: Scheme,
  replaces?: string,
): Comparison | { readonly fault: ComparisonFault } {
  const compared = compareMonths([facts], changed, replaces);
  if ("fault" in compared) return compared;
  const [comparison] = compared;
  return comparison as Comparison;
}

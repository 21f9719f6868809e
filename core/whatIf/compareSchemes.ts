import type { PeriodRecord } from "../appraise/facts";
import type { DepartmentFacts, SchemeFacts } from "../department/departmentFacts";
import type { GradedScheme } from "../department/departmentResult";
import { gradeDepartment } from "../department/gradeDepartment";
import type { Scheme } from "../schemes/scheme";
import type { Comparison, ComparisonFault } from "./comparison";
import { compareResults } from "./compareResults";
import { factsHeld } from "./factsHeld";

/** Records of months that were graded anew, by the person's key, the oldest first. */
type Regraded = Map<string, PeriodRecord[]>;

/** The scheme that the changed one takes the place of: the one of its id, or the only one for the same kind of appraisees. */
function replacedBy(
  changed: Scheme,
  { schemes }: DepartmentFacts,
  replaces: string,
): SchemeFacts | undefined {
  const ofId = schemes.find(({ scheme }) => scheme.id === replaces);
  if (ofId || replaces !== changed.id) return ofId;
  const alike = schemes.filter(
    ({ scheme }) => (scheme.appraises ?? "person") === (changed.appraises ?? "person"),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** The history with the months that were graded anew in the place of those that the ledger keeps. */
function withRegraded({ scheme, appraisees }: SchemeFacts, regraded: Regraded): SchemeFacts {
  return {
    scheme,
    appraisees: appraisees.map((appraisee) => {
      const anew = regraded.get(appraisee.member.key);
      if (!anew) return appraisee;
      const periods = new Set(anew.map(({ period }) => period));
      const kept = appraisee.facts.history.filter(({ period }) => !periods.has(period));
      const history = [...kept, ...anew].sort((a, b) => (a.period < b.period ? -1 : 1));
      return { ...appraisee, facts: { ...appraisee.facts, history } };
    }),
  };
}

function remember(regraded: Regraded, { graded }: GradedScheme): void {
  for (const { appraisee, subject } of graded) {
    const { key } = appraisee.member;
    const record: PeriodRecord = { period: appraisee.facts.period, figure: (id) => subject.figure(id) };
    const known = regraded.get(key);
    if (known) known.push(record);
    else regraded.set(key, [record]);
  }
}

/**
 * What a changed scheme would have come to over several months, the oldest first: runs and yearly counts of later
 * months go by the earlier ones as the changed scheme grades them.
 * @param months facts of each month as read under the department's own schemes
 * @param replaces id of the scheme that the changed one takes the place of
 */
export function compareMonths(
  months: readonly DepartmentFacts[],
  changed: Scheme,
  replaces: string = changed.id,
): Comparison[] | { readonly fault: ComparisonFault } {
  const regraded: Regraded = new Map();
  const comparisons: Comparison[] = [];
  let isFound = false;
  for (const facts of months) {
    const own = replacedBy(changed, facts, replaces);
    if (!own) continue;
    isFound = true;
    const held = factsHeld(own, changed);
    const grade = (schemes: readonly SchemeFacts[]): readonly GradedScheme[] =>
      gradeDepartment({ ...facts, schemes, findings: [] }).schemes;
    const [before] = grade([own]);
    const [after] = grade([withRegraded(held.facts, regraded)]);
    if (!before || !after) continue;
    remember(regraded, after);
    comparisons.push(compareResults(facts.month, before, after, held.notRead));
  }
  if (isFound) return comparisons;
  const [facts] = months.slice(-1);
  const known = (facts?.schemes ?? []).map(({ scheme: { id, names } }) => ({ id, names }));
  return { fault: { code: "nothing to replace", changed: changed.names, known } };
}

/**
 * What a changed scheme would make of a month: who moves, how the grades spread and what it costs.
 * @param facts the month as read under the department's own schemes
 * @param replaces id of the scheme that the changed one takes the place of; its own id, or the only one there is
 */
export function compareSchemes(
  facts: DepartmentFacts,
  changed: Scheme,
  replaces: string = changed.id,
): Comparison | { readonly fault: ComparisonFault } {
  const compared = compareMonths([facts], changed, replaces);
  if ("fault" in compared) return compared;
  const [comparison] = compared;
  return comparison as Comparison;
}

import type { PeriodRecord } from "../appraise/facts";
import type { DepartmentFacts, SchemeFacts } from "../department/departmentFacts";
import type { GradedScheme } from "../department/departmentResult";
import { gradeDepartment } from "../department/gradeDepartment";
import type { Names } from "../schemes/names";
import type { Comparison } from "./comparison";
import { compareResults } from "./compareResults";

/** A month with the people of one scheme, as they stand under it and under the changed one. */
export interface MonthUnderBoth {
  readonly facts: DepartmentFacts;
  readonly before: SchemeFacts;
  readonly after: SchemeFacts;
  /** Figures that the changed scheme takes from elsewhere than they were read from. */
  readonly notRead?: readonly Names[];
}

/** Records of months that were graded anew, by the person's key, the oldest first. */
type Regraded = Map<string, PeriodRecord[]>;

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

/** Grades each month under both schemes, the oldest first: later months look back at the earlier ones as graded anew. */
export function compareEach(months: readonly MonthUnderBoth[]): Comparison[] {
  const regraded: Regraded = new Map();
  return months.flatMap(({ facts, before, after, notRead }): Comparison[] => {
    const grade = (under: SchemeFacts): GradedScheme | undefined =>
      gradeDepartment({ ...facts, schemes: [under], findings: [] }).schemes[0];
    const was = grade(before);
    const is = grade(withRegraded(after, regraded));
    if (!was || !is) return [];
    remember(regraded, is);
    return [compareResults(facts.month, was, is, notRead)];
  });
}

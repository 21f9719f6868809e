import type { Appeal } from "../../ledger/appeals/appeal";
import type { ChangedResult } from "../../ledger/appeals/changedFigures";
import { changedFigures } from "../../ledger/appeals/changedFigures";
import { gradeWithAppeals } from "../../ledger/appeals/gradeWithAppeals";
import { looksBack } from "../../ledger/figuresKept";
import type { Ledger } from "../../ledger/ledger";
import { listsOfPeriods } from "../../ledger/withLedger";
import type { LaterMonth } from "../../words/departmentRunMessages";
import type { DepartmentFacts } from "../departmentFacts";
import type { DepartmentFinding } from "../departmentFinding";
import type { DepartmentResult } from "../departmentResult";

/** True where a scheme of a month looks at earlier ones, or averages them. */
export const restsOnEarlier = ({ schemes }: DepartmentFacts): boolean =>
  schemes.some(({ scheme }) => looksBack(scheme) || listsOfPeriods(scheme).length > 0);

/** Whom a correction of an earlier month changes in a later one, and in what: as graded on the ledger before and after it. */
export function changedByCorrection(
  facts: DepartmentFacts,
  appeals: readonly Appeal[],
  before: Ledger,
  after: Ledger,
): readonly ChangedResult[] {
  const on = (ledger: Ledger): DepartmentResult => gradeWithAppeals(facts, appeals, ledger).result;
  return changedFigures(on(before), on(after));
}

/** What is said of a later month that rests on a corrected one: that it follows, or that being published it doesn't. */
export function laterMonthFinding(
  month: Pick<LaterMonth, "month" | "corrected" | "isPublished">,
  changed: readonly ChangedResult[],
): DepartmentFinding {
  const people = changed.map(({ name }) => name);
  return {
    severity: month.isPublished ? "error" : "info",
    people,
    count: people.length,
    message: { code: "later month", ...month, people },
  };
}

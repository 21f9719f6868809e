import type { DepartmentFacts } from "../../department/departmentFacts";
import type { DepartmentFinding } from "../../department/departmentFinding";
import type { DepartmentResult } from "../../department/departmentResult";
import { gradeDepartment } from "../../department/gradeDepartment";
import type { AppealMessage } from "../../words/ledgerMessages";
import type { Ledger } from "../ledger";
import type { LedgerRun } from "../ledgerChanges";
import { withLedger } from "../withLedger";
import type { Appeal, EnteredAppeal } from "./appeal";
import type { ChangedResult } from "./changedFigures";
import { changedFigures } from "./changedFigures";
import type { AppliedAppeal } from "./correction";
import { correctMonth } from "./correction";
import type { FreshAppeal, MonthAppeals } from "./withAppeals";
import { withAppeals } from "./withAppeals";

/** Appeals against an earlier month that changed what this one looks back at. */
export interface EarlierAppeals {
  /** The ledger before they entered it. */
  readonly ledger: Ledger;
  readonly appeals: readonly EnteredAppeal[];
}

/** A month as graded with its appeals. */
export interface AppealedMonth {
  readonly result: DepartmentResult;
  /** What `ledgerChanges` needs to let them into a published month; left out where no appeal is new. */
  readonly appealed?: NonNullable<LedgerRun["appealed"]>;
  /** Whom the new appeals change, and in what. */
  readonly changed: readonly ChangedResult[];
}

/** Numbers of the appeals that the ledger has taken in for a month. */
export function enteredAppeals(ledger: Ledger, month: string): ReadonlySet<string> {
  return new Set(
    ledger.rows
      .filter((row) => row.month === month && row.isRecord)
      .flatMap((row) => row.text("appeal").split(", "))
      .filter((number) => number !== ""),
  );
}

function freshFindings(
  fresh: readonly FreshAppeal[],
  changed: readonly ChangedResult[],
): DepartmentFinding[] {
  const people = changed.map(({ name }) => name);
  return fresh.map((each) => ({
    severity: people.length === 0 ? "warning" : "info",
    ...each.appeal.place,
    people: [each.appeal.person],
    count: 1,
    message: messageOf(each, people),
  }));
}

function messageOf(
  { appeal, applied, figure, before, among }: FreshAppeal,
  people: readonly string[],
): AppealMessage {
  const { number, person, after } = appeal;
  if (people.length === 0) return { code: "appeal changes nothing", appeal: number };
  const { decision } = applied;
  if (among && decision)
    return { code: "grade decided", appeal: number, person, after, among, ...decision, people };
  return { code: "appeal entered", appeal: number, person, figure, before, after, people };
}

/**
 * Grades a month on the ledger with its upheld appeals: ranks, teams and rules follow. The result without the new
 * ones is kept beside it, so that a published month takes in what they change and nothing else.
 * @param facts as read, without the ledger
 * @param earlier where a month that this one looks back at was itself changed by appeals
 */
export function gradeWithAppeals(
  facts: DepartmentFacts,
  appeals: readonly Appeal[],
  ledger: Ledger,
  earlier?: EarlierAppeals,
): AppealedMonth {
  const past = earlier?.ledger ?? ledger;
  const found: MonthAppeals = withAppeals(
    facts.month,
    () => withLedger(facts, past),
    appeals,
    enteredAppeals(ledger, facts.month),
  );
  const { settled, fresh, findings } = found;
  const gradeWith = (applied: readonly AppliedAppeal[], on: Ledger): DepartmentResult =>
    gradeDepartment(withLedger(correctMonth(facts, applied), on));
  const newOnes = fresh.map(({ applied }) => applied);
  const result = gradeWith([...settled, ...newOnes], ledger);
  if (newOnes.length === 0 && !earlier)
    return { result: { ...result, findings: [...result.findings, ...findings] }, changed: [] };
  const before = gradeWith(settled, past);
  const changed = changedFigures(before, result);
  const said = [...result.findings, ...findings, ...freshFindings(fresh, changed)];
  const entering = [...newOnes, ...(earlier?.appeals ?? [])];
  return {
    result: { ...result, findings: said },
    appealed: { before, appeals: entering },
    changed,
  };
}

/** The later months of the ledger, the earliest first: what they look back at changes with an earlier one. */
export function monthsAfter(ledger: Ledger, month: string): readonly string[] {
  return ledger.months.filter((each) => each > month);
}

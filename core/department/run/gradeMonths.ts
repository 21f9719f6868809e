import type { Appeal, EnteredAppeal } from "../../ledger/appeals/appeal";
import { appealDeadlines } from "../../ledger/appeals/appealDeadlines";
import type { ChangedResult } from "../../ledger/appeals/changedFigures";
import { foreignAppeals } from "../../ledger/appeals/foreignAppeals";
import { gradeWithAppeals } from "../../ledger/appeals/gradeWithAppeals";
import type { ReadAppeals } from "../../ledger/appeals/readAppeals";
import { inOneBlock } from "../../ledger/inOneBlock";
import type { Ledger } from "../../ledger/ledger";
import { ledgerChanges } from "../../ledger/ledgerChanges";
import { publishChanges } from "../../ledger/publishChanges";
import { readLedger } from "../../ledger/readLedger";
import type { Change } from "../../workbook/change";
import type { WorkbookContent } from "../../workbook/port";
import type { LackingMonth } from "../../words/departmentRunMessages";
import type { DepartmentFacts } from "../departmentFacts";
import type { DepartmentFinding } from "../departmentFinding";
import type { DepartmentResult } from "../departmentResult";
import { changedByCorrection, laterMonthFinding, restsOnEarlier } from "./laterMonths";
import { monthsToRun } from "./monthsToRun";
import type { RunRequest } from "./runRequest";

/** A month as graded on the ledger, with everything that there is to say of it. */
export interface GradedMonth {
  readonly facts: DepartmentFacts;
  readonly result: DepartmentResult;
  /** Whom new appeals, or the correction of an earlier month, change, and in what. */
  readonly changed: readonly ChangedResult[];
}

/** The months of a run as graded, and what they add to the ledger. */
export interface GradedMonths {
  readonly months: readonly GradedMonth[];
  readonly ledgerChanges: readonly Change[];
  /** True where the ledger, or what the run does to it, gives anything to say. */
  readonly saysOfLedger: boolean;
}

/** What is graded: the month that is asked for, and how the facts of another one are read. */
export interface MonthsToGrade {
  readonly facts: DepartmentFacts;
  readonly factsOf: (month: string) => DepartmentFacts | undefined;
  readonly appeals: ReadAppeals;
}

/** What a run knows before it grades its first month. */
interface Grading extends MonthsToGrade {
  readonly request: RunRequest;
  /** The ledger as the workbook holds it. */
  readonly before: Ledger;
}

const lacking = (month: string, why: LackingMonth["why"]): DepartmentFinding => ({
  severity: "error",
  count: 1,
  message: { code: "month can't be recomputed", month, why },
});

/** What appeals give to say in a month beside what becomes of them. */
function appealFindings({ appeals, request, before }: Grading, facts: DepartmentFacts): DepartmentFinding[] {
  const schemes = facts.schemes.map(({ scheme }) => scheme);
  const known: readonly Appeal[] = appeals.appeals;
  return [
    ...appeals.findings,
    ...foreignAppeals(known, before, facts.month),
    ...appealDeadlines(known, schemes, facts.calendar, request.today),
  ];
}

/** What the months before one left: the ledger, and what of it is new. */
interface Past {
  readonly ledger: Ledger;
  /** New appeals that have entered earlier months. */
  readonly entered: readonly EnteredAppeal[];
  /** The month that was asked for where it is an earlier one and its rows have changed. */
  readonly corrected?: string;
}

/** One month on the ledger as the months before it left it. */
function gradeMonth(
  grading: Grading,
  facts: DepartmentFacts,
  { ledger, entered, corrected }: Past,
): {
  readonly month: GradedMonth;
  readonly update: ReturnType<typeof ledgerChanges>;
  readonly new: readonly EnteredAppeal[];
} {
  const { appeals, request, before } = grading;
  const earlier = entered.length > 0 ? { ledger: before, appeals: entered } : undefined;
  const { result, appealed, changed } = gradeWithAppeals(facts, appeals.appeals, ledger, earlier);
  const { language } = request;
  const update = ledgerChanges(ledger, result, {
    language,
    ...(appealed && { appealed }),
    ...(corrected !== undefined && { corrected }),
  });
  const findings = [
    ...before.findings,
    ...result.findings,
    ...appealFindings(grading, facts),
    ...update.findings,
  ];
  const month = { facts, result: { ...result, findings }, changed };
  return { month, update, new: appealed?.appeals ?? [] };
}

/** Only whose appeal it was matters to a later month. */
const passedOn = ({ number, reason }: EnteredAppeal): EnteredAppeal => ({ number, reason });

/**
 * Grades the month that is asked for, and before and after it those that new upheld appeals change. Where its rows in the
 * ledger change otherwise, later months that rest on them follow; of published ones it is said that they would. Publishes
 * it where that is asked for.
 */
export function gradeMonths(
  content: WorkbookContent,
  asked: MonthsToGrade,
  request: RunRequest,
): GradedMonths {
  const before = readLedger(content);
  const grading: Grading = { ...asked, request, before };
  const months: GradedMonth[] = [];
  const changes: Change[] = [];
  const ofOthers: DepartmentFinding[] = [];
  let ledger = before;
  let corrected: string | undefined;
  let entered: readonly EnteredAppeal[] = [];
  let saysOfLedger = before.findings.length > 0;
  const askedFor = asked.facts.month;
  for (const { month, isAppealed } of monthsToRun(before, asked.appeals.appeals, askedFor)) {
    const isAppealedOrAfter = isAppealed || entered.length > 0;
    if (month !== askedFor && !isAppealedOrAfter && corrected === undefined) continue;
    const facts = month === askedFor ? asked.facts : asked.factsOf(month);
    const follows = !isAppealedOrAfter && month !== askedFor;
    if (follows && !restsOnEarlier(facts ?? asked.facts)) continue;
    if (!facts) {
      const why = isAppealed ? "appeal" : follows ? "earlier correction" : "earlier appeal";
      ofOthers.push(lacking(month, why));
      continue;
    }
    const changed = follows ? changedByCorrection(facts, asked.appeals.appeals, before, ledger) : [];
    if (follows && changed.length === 0) continue;
    const told = { month, corrected: askedFor };
    if (follows && before.isPublished(month)) {
      ofOthers.push(laterMonthFinding({ ...told, isPublished: true }, changed));
      continue;
    }
    const graded = gradeMonth(grading, facts, {
      ledger,
      entered,
      ...(corrected !== undefined && { corrected }),
    });
    const { update } = graded;
    months.push(follows ? { ...graded.month, changed } : graded.month);
    changes.push(...update.changes);
    if (follows) ofOthers.push(laterMonthFinding({ ...told, isPublished: false }, changed));
    if (month === askedFor && update.ledger.rows.length > ledger.rows.length) corrected = month;
    ledger = update.ledger;
    entered = graded.new.map(passedOn);
    saysOfLedger ||= update.findings.length > 0 || graded.new.length > 0 || follows;
  }
  saysOfLedger ||= ofOthers.length > 0;
  const published = request.publish && publish(ledger, askedFor, request);
  changes.push(...(published?.changes ?? []));
  const more = [...ofOthers, ...(published?.findings ?? [])];
  return {
    months: months.map((each) => (each.facts.month === askedFor ? withFindings(each, more) : each)),
    ledgerChanges: request.ledger === "none" ? [] : inOneBlock(changes),
    saysOfLedger,
  };
}

function publish(
  ledger: Ledger,
  month: string,
  { publish: by, language }: RunRequest,
): ReturnType<typeof publishChanges> {
  return publishChanges(ledger, month, { language, ...by });
}

function withFindings(month: GradedMonth, more: readonly DepartmentFinding[]): GradedMonth {
  const { result } = month;
  return { ...month, result: { ...result, findings: [...result.findings, ...more] } };
}

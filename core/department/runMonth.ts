import type { ReadAppeals } from "../ledger/appeals/readAppeals";
import { readAppeals } from "../ledger/appeals/readAppeals";
import type { ChangedResult } from "../ledger/appeals/changedFigures";
import type { Scheme } from "../schemes/scheme";
import type { Change } from "../workbook/change";
import { contentAfter } from "../workbook/contentAfter";
import type { WorkbookContent } from "../workbook/port";
import type { RunFault } from "../words/runFault";
import type { DepartmentFacts } from "./departmentFacts";
import type { DepartmentFinding } from "./departmentFinding";
import type { DepartmentResult } from "./departmentResult";
import { readDepartment } from "./read/readDepartment";
import type { GradedMonth, GradedMonths, MonthsToGrade } from "./run/gradeMonths";
import { gradeMonths } from "./run/gradeMonths";
import type { RunRequest } from "./run/runRequest";
import { schemesOfWorkbook } from "./run/schemesOfWorkbook";
import { writeDepartment } from "./write/writeDepartment";

/** A month as run: what it does to the workbook, and what it comes to. */
export interface MonthRun {
  /** In an order in which any part of them is completed by the next run: results first, the ledger last. */
  readonly changes: readonly Change[];
  readonly result: DepartmentResult;
  /** Months that new appeals or the correction of an earlier month change, with whom and in what. */
  readonly changed: readonly { readonly month: string; readonly results: readonly ChangedResult[] }[];
  readonly facts: DepartmentFacts;
}

const NO_APPEALS: ReadAppeals = { appeals: [], findings: [] };

/** Findings, each once. */
function once(findings: readonly DepartmentFinding[]): DepartmentFinding[] {
  const said = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...said.values()];
}

/**
 * The months as the ledger will say of them once the changes are made: what a run says about itself (a row withdrawn, an
 * appeal entered) isn't so any more when the next one reads the workbook, and sheets hold what stays true.
 */
function asTheyStay(
  content: WorkbookContent,
  graded: GradedMonths,
  asked: MonthsToGrade,
  request: RunRequest,
): readonly GradedMonth[] {
  if (!graded.saysOfLedger || graded.ledgerChanges.length === 0) return graded.months;
  const after = contentAfter(content, graded.ledgerChanges);
  const { publish, ...rest } = request;
  return graded.months.flatMap(({ facts }) => {
    const isAsked = facts.month === asked.facts.month;
    const again = { ...rest, ...(isAsked && publish && { publish }) };
    const { months } = gradeMonths(after, { ...asked, facts }, again);
    return months.filter((each) => each.facts.month === facts.month);
  });
}

/**
 * Runs the month of a department: reads the sheets, takes in upheld appeals, grades everybody on the ledger, and gives
 * the changes that write results and ledger. The same workbook and request give no changes the second time. Where
 * something stands in the way of the whole month there is a fault instead, and nothing is changed.
 * @param schemes what people are graded by where the workbook has no scheme sheets
 */
export function runMonth(
  content: WorkbookContent,
  schemes: readonly Scheme[],
  request: RunRequest,
): MonthRun | { readonly fault: RunFault } {
  const taken = schemesOfWorkbook(content, schemes);
  if ("fault" in taken) return taken;
  const read = (month: string | undefined): ReturnType<typeof readDepartment> =>
    readDepartment(content, taken, {
      ...(month !== undefined && { month }),
      ...(request.ledger === "none" && { isExport: true }),
    });
  const facts = read(request.month);
  if ("fault" in facts) return facts;
  const factsOf = (month: string): DepartmentFacts | undefined => {
    const other = facts.monthsInData.includes(month) ? read(month) : undefined;
    return other && !("fault" in other) ? other : undefined;
  };
  const asked = { facts, factsOf, appeals: request.ledger === "none" ? NO_APPEALS : readAppeals(content) };
  const graded = gradeMonths(content, asked, request);
  const staying = asTheyStay(content, graded, asked, request);
  const written = staying.map((month) => {
    const { language, statements } = request;
    const { calendar } = month.facts;
    const wanted = statements && month.facts.month === facts.month ? { ...statements, calendar } : undefined;
    return writeDepartment(content, month.result, {
      language,
      calendar,
      ...(wanted && { statements: wanted }),
    });
  });
  const place = staying.findIndex((month) => month.facts.month === facts.month);
  const now = graded.months.find((month) => month.facts.month === facts.month) as GradedMonth;
  return {
    changes: [...written.flatMap(({ changes }) => changes), ...graded.ledgerChanges],
    result: { ...now.result, findings: once([...now.result.findings, ...(written[place]?.findings ?? [])]) },
    changed: graded.months.flatMap(({ facts: { month }, changed }) =>
      changed.length > 0 ? [{ month, results: changed }] : [],
    ),
    facts,
  };
}

import type { DepartmentFinding } from "../../core/department/departmentFinding";
import type { GradedAppraisee } from "../../core/department/departmentResult";
import { lackingIndicators } from "../../core/department/lackingIndicators";
import type { MonthRun } from "../../core/department/runMonth";
import { runMonth } from "../../core/department/runMonth";
import { basisOf, valueOfIndicator } from "../../core/department/write/indicatorColumns";
import { layoutSchemeResults } from "../../core/department/write/layoutSchemeResults";
import type { Scheme } from "../../core/schemes/scheme";
import type { SheetLayout } from "../../core/workbook/sheetLayout";
import type { SheetTable } from "../../core/workbook/sheetTable";
import type { MissingIndicator, MonthFinding } from "../../core/words/monthMessages";
import type { RunFault } from "../../core/words/runFault";
import { sheet } from "../core/month/sheetNotation";
import { smallScheme } from "../core/month/smallScheme";

/** Somebody of an export as graded. */
interface GradedPerson {
  readonly person: string;
  readonly indicators: readonly { readonly value?: unknown; readonly points?: number }[];
  readonly total?: number;
  readonly grade?: string;
  readonly payoutFraction?: number;
  readonly rank?: number;
  readonly lacks: readonly MissingIndicator[];
  readonly unread: readonly string[];
}

/** An export as graded, in a form that tests can speak of. */
export interface GradedExport {
  readonly run: MonthRun;
  readonly month: string;
  readonly scheme: Scheme;
  readonly people: readonly GradedPerson[];
  readonly targets: readonly (number | undefined)[];
  readonly findings: readonly DepartmentFinding[];
}

const given = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

function personOf(scheme: Scheme, each: GradedAppraisee): GradedPerson {
  const { appraisee, subject, total, grade, payoutFraction, rank } = each;
  const indicators = (scheme.indicators ?? []).map((indicator) => {
    const points = subject.figure(indicator.id);
    const value = valueOfIndicator(each, indicator);
    return given({ value, points: typeof points === "number" ? points : undefined });
  });
  const results = given({ total, grade, payoutFraction, rank });
  const { name: person } = appraisee.member;
  return {
    person,
    indicators,
    ...results,
    lacks: lackingIndicators(scheme, each) ?? [],
    unread: appraisee.unread,
  };
}

/** What grading tables as an export comes to. */
export function outcomeOf(
  tables: readonly SheetTable[],
  schemes: readonly Scheme[],
  month?: string,
): GradedExport | { readonly fault: RunFault } {
  const request = { language: "en", ledger: "none", ...(month !== undefined && { month }) } as const;
  const run = runMonth({ sheets: tables, names: [] }, schemes, request);
  if ("fault" in run) return run;
  const [each] = run.result.schemes;
  if (!each) throw new Error("Nobody was graded.");
  const { scheme, graded } = each;
  const targets = (scheme.indicators ?? []).map((indicator) =>
    graded.map((one) => basisOf(one, indicator)?.target).find((target) => target !== undefined),
  );
  const { month: taken, findings } = run.result;
  const people = graded.map((one) => personOf(scheme, one));
  return { run, month: taken, scheme, people, targets, findings };
}

/** The result of one sheet, given as lines of cells, by the small scheme; a fault fails the test. */
export function gradedSheet(
  lines: string | SheetTable,
  scheme: Scheme = smallScheme,
  month?: string,
): GradedExport {
  const table = typeof lines === "string" ? sheet("Data", lines) : lines;
  const outcome = outcomeOf([table], [scheme], month);
  if ("fault" in outcome) throw new Error(JSON.stringify(outcome.fault));
  return outcome;
}

/** A finding with what the reading or grading of figures says. */
export type FigureFinding = Omit<DepartmentFinding, "message"> & { readonly message: MonthFinding };

/** What is said of figures. */
export function figureFindings({ findings }: GradedExport): readonly FigureFinding[] {
  return findings.flatMap(({ message, ...finding }) =>
    message.code === "month" ? [{ ...finding, message: message.finding }] : [],
  );
}

/** The findings of one kind. */
export function findingsOf(graded: GradedExport, code: MonthFinding["code"]): readonly FigureFinding[] {
  return figureFindings(graded).filter(({ message }) => message.code === code);
}

/** The results as they are laid out, and somebody's note in them. */
export function resultsOf({ run }: GradedExport): SheetLayout {
  const { month, runId, schemes } = run.result;
  const [each] = schemes;
  if (!each) throw new Error("Nobody was graded.");
  return layoutSchemeResults(each, { name: "Results", month, runId }, "en");
}

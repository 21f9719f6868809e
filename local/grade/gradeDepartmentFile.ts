import { dryRun } from "../../core/department/listChanges";
import type { RunRequest } from "../../core/department/run/runRequest";
import type { MonthRun } from "../../core/department/runMonth";
import { runMonth } from "../../core/department/runMonth";
import { keptSheetOfName } from "../../core/department/sheetNames";
import { summariseDepartment } from "../../core/department/write/summariseDepartment";
import { readDay } from "../../core/dates/day";
import { schemeSheetsIn } from "../../core/schemeSheet/schemeSheetsIn";
import { compareSchemes } from "../../core/whatIf/compareSchemes";
import type { WorkbookContent } from "../../core/workbook/port";
import type { Language } from "../../core/words/language";
import { commandWords } from "../../core/words/renderCommand";
import { readySchemes, schemesAskedFor } from "../schemes/loadSchemes";
import { alignColumns } from "../terminal/alignColumns";
import { saveBeside } from "../xlsx/saveBeside";
import type { XlsxWorkbook } from "../xlsx/xlsxWorkbook";
import { departmentFindingLines } from "./departmentFindingLines";
import { departmentSummaryText } from "./departmentSummary";
import { GradeProblem } from "./gradeProblem";
import type { GradeOptions } from "./options";
import { whatIfText } from "./whatIfText";

/** True for a workbook that is kept for a department: it has a roster, a ledger or scheme sheets. */
export function isDepartment(content: WorkbookContent): boolean {
  return (
    content.sheets.some(({ sheet }) => keptSheetOfName(sheet) !== undefined) ||
    schemeSheetsIn(content).length > 0
  );
}

/** Today's date where this machine is, as 2026-07-05. */
function todayText(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function requestOf({ month, statements, publish }: GradeOptions, language: Language): RunRequest {
  const on = todayText();
  const today = readDay(on)?.day;
  return {
    language,
    ...(month !== undefined && { month }),
    ...(today !== undefined && { today }),
    ...(statements === true && { statements: today === undefined ? {} : { publishedOn: today } }),
    ...(publish !== undefined && { publish: { by: publish, on } }),
  };
}

/** What another scheme would make of the month. */
function whatIfOf({ facts }: MonthRun, file: string, language: Language): string {
  const [changed] = schemesAskedFor(file, "load");
  const comparison = changed && compareSchemes(facts, changed);
  if (!comparison) return "";
  if ("fault" in comparison) throw new GradeProblem({ code: "what if", file, fault: comparison.fault });
  return whatIfText(comparison, language);
}

/** Where the copy of a department's workbook went, if there was anything to write, and what there is to say. */
export interface GradedDepartment {
  readonly summary: string;
  readonly written: boolean;
}

/**
 * Runs the month of a department's workbook and writes the copy; throws a GradeProblem where that can't be done, and
 * then writes nothing.
 */
export async function gradeDepartmentFile(
  workbook: XlsxWorkbook,
  content: WorkbookContent,
  options: GradeOptions & { readonly out: string },
  language: Language,
): Promise<GradedDepartment> {
  const { file, out, scheme, whatIf } = options;
  const words = commandWords(language);
  const schemes = scheme === undefined ? readySchemes() : schemesAskedFor(scheme, "load");
  const run = runMonth(content, schemes, requestOf(options, language));
  if ("fault" in run) throw new GradeProblem({ code: "run", file, fault: run.fault });
  if (whatIf !== undefined) return { summary: whatIfOf(run, whatIf, language), written: false };
  const { result, changes } = run;
  const people = result.schemes.reduce((count, { graded }) => count + graded.length, 0);
  const table = dryRun(changes, language);
  const listed = alignColumns(
    table,
    (table[0] ?? []).map((_, column) => (column === 2 ? "right" : "left")),
  ).map((line) => `  ${line}`);
  const isWritten = changes.length > 0 && options.dryRun !== true;
  const paragraphs = [
    words.department(file, result.month, people),
    departmentSummaryText(summariseDepartment(result, result.findings), language),
    departmentFindingLines(result.findings, language).join("\n"),
    changes.length === 0 ? words.nothingToWrite : listed.join("\n"),
  ];
  if (isWritten) {
    await workbook.apply(changes);
    const { previous } = saveBeside(out, workbook.bytes);
    paragraphs.push(words.departmentWritten(out));
    if (previous !== undefined) paragraphs.push(words.previousKept(previous));
  }
  return { summary: paragraphs.filter((paragraph) => paragraph !== "").join("\n\n"), written: isWritten };
}

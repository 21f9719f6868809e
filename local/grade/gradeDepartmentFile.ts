import { dryRun } from "../../core/department/listChanges";
import type { RunRequest } from "../../core/department/run/runRequest";
import { runPeriod } from "../../core/department/runPeriod";
import { runMonth } from "../../core/department/runMonth";
import { keptSheetOfName } from "../../core/department/sheetNames";
import { summariseDepartment } from "../../core/department/write/summariseDepartment";
import { readDay } from "../../core/dates/day";
import { schemeSheetsIn } from "../../core/schemeSheet/schemeSheetsIn";
import type { Scheme } from "../../core/schemes/scheme";
import { compareOnWorkbook } from "../../core/whatIf/compareOnWorkbook";
import type { WorkbookContent } from "../../core/workbook/port";
import { departmentFindingLines } from "../../core/words/departmentFindingLines";
import type { Language } from "../../core/words/language";
import { commandWords } from "../../core/words/renderCommand";
import { readySchemes, schemesAskedFor } from "../schemes/loadSchemes";
import { alignColumns } from "../terminal/alignColumns";
import type { Progress } from "../terminal/progress";
import type { XlsxWorkbook } from "../xlsx/xlsxWorkbook";
import { departmentSummaryText } from "./departmentSummary";
import { GradeProblem } from "./gradeProblem";
import type { GradeOptions } from "./options";
import { saveGraded } from "./saveGraded";
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

/** What the scheme of a file would make of the month that is asked for, or the latest. */
function whatIfOf(
  content: WorkbookContent,
  schemes: readonly Scheme[],
  { file, month, whatIf = "" }: GradeOptions,
  language: Language,
): string {
  const [changed] = schemesAskedFor(whatIf, "load");
  if (!changed) return "";
  const compared = compareOnWorkbook(
    content,
    schemes,
    changed,
    month === undefined ? {} : { months: [month] },
  );
  if (!("fault" in compared)) return compared.map((each) => whatIfText(each, language)).join("\n\n");
  const { fault } = compared;
  if (fault.code === "nothing to replace") throw new GradeProblem({ code: "what if", file: whatIf, fault });
  throw new GradeProblem({ code: "run", file, fault });
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
  progress: Progress,
): Promise<GradedDepartment> {
  const { file, out, scheme, whatIf, period } = options;
  const words = commandWords(language);
  const schemes = scheme === undefined ? readySchemes() : schemesAskedFor(scheme, "load");
  if (whatIf !== undefined) return { summary: whatIfOf(content, schemes, options, language), written: false };
  const run =
    period === undefined
      ? runMonth(content, schemes, requestOf(options, language))
      : runPeriod(content, schemes, { period, language });
  if ("fault" in run) throw new GradeProblem({ code: "run", file, fault: run.fault });
  const { result, changes } = run;
  const everybody = result.schemes.flatMap(({ graded }) =>
    graded.map(({ appraisee: { kind, member } }) => `${kind} ${member.key}`),
  );
  const table = dryRun(changes, language);
  const listed = alignColumns(
    table,
    (table[0] ?? []).map((_, column) => (column === 2 ? "right" : "left")),
  ).map((line) => `  ${line}`);
  const isWritten = changes.length > 0 && options.dryRun !== true;
  const paragraphs = [
    words.department(file, result.month, new Set(everybody).size),
    departmentSummaryText(summariseDepartment(result, result.findings), language),
    departmentFindingLines(result.findings, language)
      .map((line) => `  ${line}`)
      .join("\n"),
    changes.length === 0 ? words.nothingToWrite : listed.join("\n"),
  ];
  if (isWritten) {
    const earlier = await saveGraded(workbook, changes, out, language, progress);
    paragraphs.push(words.departmentWritten(out), ...earlier);
  }
  return { summary: paragraphs.filter((paragraph) => paragraph !== "").join("\n\n"), written: isWritten };
}

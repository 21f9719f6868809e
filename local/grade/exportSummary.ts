import type { ColumnRole, FoundColumn, SheetRead } from "../../core/department/departmentFacts";
import type { GradedScheme } from "../../core/department/departmentResult";
import type { MonthRun } from "../../core/department/runMonth";
import { measureOf } from "../../core/department/write/indicatorColumns";
import { summariseDepartment } from "../../core/department/write/summariseDepartment";
import { measuresOf } from "../../core/schemes/indicator";
import type { Indicator } from "../../core/schemes/indicator";
import { departmentFindingLines } from "../../core/words/departmentFindingLines";
import { Speaker } from "../../core/words/explanation/speaker";
import type { Language } from "../../core/words/language";
import { commandWords } from "../../core/words/renderCommand";
import { monthWords } from "../../core/words/renderMonth";
import { exportRanking } from "./exportRanking";
import { gradeCountLines } from "./gradeCountLines";
import type { GradeOptions } from "./options";

const ROLES: readonly ColumnRole[] = ["columns", "ofColumns", "weightColumns", "whereColumns"];

function sheetLines(
  { sheets = [], month, monthsInData }: MonthRun["facts"],
  people: number,
  options: GradeOptions,
  language: Language,
): string[] {
  const words = commandWords(language);
  const ofMonth = sheets.reduce((sum, { rowsOfMonth }) => sum + rowsOfMonth, 0);
  const lines = ({ sheet, headerRow, rows, personHeader, dateHeader }: SheetRead): string[] => [
    words.read({ file: options.file, sheet, headerRow, rows, people }),
    words.columnsTaken(personHeader, dateHeader ?? null),
  ];
  return [
    ...sheets.flatMap(lines),
    month === ""
      ? words.wholeData
      : words.monthTaken(month, ofMonth, monthsInData, options.month !== undefined),
  ];
}

/** Header texts of the columns that an indicator was read from. */
function headersOf({ id }: Indicator, place: number, columns: readonly FoundColumn[]): string[] {
  const own = columns.filter((column) => column.figure === id && column.place === place);
  const headers = ROLES.flatMap((role) => own.filter((column) => column.role === role));
  return [...new Set(headers.map(({ header }) => header))];
}

function schemeLines(
  { scheme, graded }: GradedScheme,
  columns: readonly FoundColumn[],
  isAsked: boolean,
  language: Language,
): string[] {
  const words = commandWords(language);
  const indicators = (scheme.indicators ?? []).map((indicator) => {
    const place = columns.find(({ figure }) => figure === indicator.id)?.place ?? 0;
    const [first] = graded;
    const measure = first ? measureOf(first, indicator) : measuresOf(indicator)[place];
    return words.indicator({
      name: indicator.names[language],
      weightPercent: typeof indicator.weightPercent === "number" ? indicator.weightPercent : null,
      measure: (measure?.names ?? indicator.names)[language],
      headers: headersOf(indicator, place, columns),
    });
  });
  return [
    words.schemeTaken(scheme.id, scheme.entry ?? null, scheme.names[language], isAsked),
    ...indicators.map((line) => `  ${line}`),
  ];
}

function gradeLines(each: GradedScheme, { result }: MonthRun, language: Language): string[] {
  const words = commandWords(language);
  const speaker = new Speaker(each.scheme, language);
  const [summary] = summariseDepartment({ ...result, schemes: [each] }, []).schemes;
  const counts = (summary?.distribution ?? []).map(({ grade, count }) => ({
    name: speaker.figure("grade", grade),
    count,
    countText: words.peopleCount(count),
  }));
  const without = each.graded.filter(({ grade }) => grade === undefined).length;
  const rest = {
    name: monthWords(language).notGraded,
    count: without,
    countText: words.peopleCount(without),
  };
  return [words.gradesTitle, ...gradeCountLines(without > 0 ? [...counts, rest] : counts)];
}

function findingLines({ findings }: MonthRun["result"], language: Language): string[] {
  if (findings.length === 0) return [monthWords(language).noFindings];
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return [
    commandWords(language).findingsTitle(count("error"), count("warning"), count("info")),
    ...departmentFindingLines(findings, language).map((line) => `  ${line}`),
  ];
}

/** The summary of a graded export for the terminal, paragraph by paragraph. */
export function exportSummary(run: MonthRun, options: GradeOptions, language: Language): string {
  const { result, facts } = run;
  const [each] = result.schemes;
  const columns = facts.schemes[0]?.columns ?? [];
  const paragraphs = each
    ? [
        sheetLines(facts, each.graded.length, options, language),
        schemeLines(each, columns, options.scheme !== undefined, language),
        exportRanking(each, language),
        ...(each.scheme.grades ? [gradeLines(each, run, language)] : []),
      ]
    : [];
  return [...paragraphs, findingLines(result, language)].map((lines) => lines.join("\n")).join("\n\n");
}

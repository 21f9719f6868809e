import { basename, extname, join } from "node:path";
import { likelyHeader, ROWS_SEARCHED } from "../../core/month/findHeader";
import { gradeMonth } from "../../core/month/gradeMonth";
import { layoutFindings } from "../../core/month/layoutFindings";
import { layoutResults } from "../../core/month/layoutResults";
import type { MonthResult } from "../../core/month/monthResult";
import type { SheetTable } from "../../core/workbook/sheetTable";
import type { Language } from "../../core/words/language";
import { languageOfTexts } from "../../core/words/languageOfTexts";
import { commandWords } from "../../core/words/renderCommand";
import { schemesAskedFor } from "../schemes/loadSchemes";
import type { Progress } from "../terminal/progress";
import { readWorkbookBytes } from "../xlsx/recogniseFile";
import { isSameFile, saveBeside } from "../xlsx/saveBeside";
import { writeSheets } from "../xlsx/writeSheets";
import { XlsxWorkbook } from "../xlsx/xlsxWorkbook";
import { gradeDepartmentFile, isDepartment } from "./gradeDepartmentFile";
import { GradeProblem } from "./gradeProblem";
import type { GradeOptions } from "./options";
import { summaryOf } from "./summary";

/** A finished run: the summary for the terminal, and the path of the copy. */
export interface GradedFile {
  readonly summary: string;
  readonly out: string;
  readonly language: Language;
  /** False where nothing was to be written, or only asked for. */
  readonly written: boolean;
  /** The graded month of a single data sheet. */
  readonly result?: MonthResult;
}

/** Where the copy goes: the place asked for, or the folder of graded workbooks; never the workbook itself. */
function outputPath({ file, out }: GradeOptions): string {
  const kind = extname(file);
  if (out === undefined) {
    const name = basename(file, kind);
    const usual = join("graded", `${name}${kind}`);
    return isSameFile(usual, file) ? join("graded", `${name} (graded)${kind}`) : usual;
  }
  if (isSameFile(out, file)) throw new GradeProblem({ code: "output is input", file: out });
  if (extname(out).toLowerCase() !== kind.toLowerCase())
    throw new GradeProblem({ code: "output kind", file: out, kind });
  return out;
}

/** The language of titles and headers, wherever these stand; the names below them may be in another. */
function languageOfTables(tables: readonly SheetTable[]): Language {
  return languageOfTexts(
    tables.flatMap((table) => {
      const lastRow = likelyHeader(table)?.row ?? ROWS_SEARCHED;
      return table.raw.slice(0, lastRow + 1).flat();
    }),
  );
}

/** What only a department's workbook can be asked for. */
function refuseDepartmentOptions({ file, period, publish, statements, dryRun, whatIf }: GradeOptions): void {
  const asked = [
    ["--period", period],
    ["--publish", publish],
    ["--statements", statements],
    ["--dry-run", dryRun],
    ["--what-if", whatIf],
  ] as const;
  const option = asked.find(([, value]) => value !== undefined)?.[0];
  if (option !== undefined) throw new GradeProblem({ code: "needs department", file, option });
}

/**
 * Grades a workbook and writes the copy; throws a GradeProblem where that can't be done, and then writes nothing.
 * @param onLanguage told the language as soon as it is known, for whatever has to be said afterwards
 */
export async function gradeFile(
  options: GradeOptions,
  progress: Progress,
  onLanguage: (language: Language) => void = () => undefined,
): Promise<GradedFile> {
  const { file } = options;
  const bytes = readWorkbookBytes(file);
  const out = outputPath(options);
  progress.step(commandWords(options.language ?? "en").steps.open);
  const workbook = new XlsxWorkbook(bytes, file, (place, sheets) => {
    progress.step(`${commandWords(options.language ?? "en").steps.read} ${place}/${sheets}`);
  });
  const content = await workbook.read();
  const tables = content.sheets;
  const language = options.language ?? languageOfTables(tables);
  onLanguage(language);
  const { steps } = commandWords(language);
  progress.step(steps.grade);
  if (isDepartment(content)) {
    const graded = await gradeDepartmentFile(workbook, content, { ...options, out }, language, progress);
    return { ...graded, out, language };
  }
  refuseDepartmentOptions(options);
  const schemes = schemesAskedFor(options.scheme);
  const outcome = gradeMonth(tables, schemes, options.month);
  if (outcome.kind === "fault") throw new GradeProblem({ code: "month", file, fault: outcome.fault });
  const { result } = outcome;
  progress.step(steps.write);
  const written = await writeSheets(bytes, [
    layoutResults(result, language),
    layoutFindings(result.findings, language),
  ]);
  const { previous } = saveBeside(out, written.bytes);
  const [resultsSheet = "", findingsSheet = ""] = written.sheetNames;
  const facts = {
    file,
    schemeAsked: options.scheme !== undefined,
    monthAsked: options.month !== undefined,
    out,
    ...(previous !== undefined && { previous }),
    resultsSheet,
    findingsSheet,
  };
  return { summary: summaryOf(result, facts, language), out, language, written: true, result };
}

import { runMonth } from "../../core/department/runMonth";
import type { WorkbookContent } from "../../core/workbook/port";
import type { Language } from "../../core/words/language";
import { commandWords } from "../../core/words/renderCommand";
import type { Progress } from "../terminal/progress";
import type { XlsxWorkbook } from "../xlsx/xlsxWorkbook";
import { exportSchemes } from "./exportSchemes";
import { exportSummary } from "./exportSummary";
import { GradeProblem } from "./gradeProblem";
import type { GradeOptions } from "./options";
import { saveGraded } from "./saveGraded";

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
 * Grades an export of figures, which no ledger is kept of, and writes the copy; throws a GradeProblem where that can't be
 * done, and then writes nothing.
 */
export async function gradeExportFile(
  workbook: XlsxWorkbook,
  content: WorkbookContent,
  options: GradeOptions & { readonly out: string },
  language: Language,
  progress: Progress,
): Promise<{ readonly summary: string; readonly written: boolean }> {
  refuseDepartmentOptions(options);
  const { file, out, month, scheme } = options;
  const words = commandWords(language);
  const request = { language, ledger: "none", ...(month !== undefined && { month }) } as const;
  const run = runMonth(content, exportSchemes(scheme), request);
  if ("fault" in run) throw new GradeProblem({ code: "run", file, fault: run.fault });
  const summary = exportSummary(run, options, language);
  if (run.changes.length === 0) return { summary: `${summary}\n\n${words.nothingToWrite}`, written: false };
  const earlier = await saveGraded(workbook, run.changes, out, language, progress);
  const [results = "", ...others] = new Set(run.changes.map(({ sheet }) => sheet));
  const lines = [words.written(out, results, others[others.length - 1] ?? results), ...earlier];
  return { summary: [summary, lines.join("\n")].join("\n\n"), written: true };
}

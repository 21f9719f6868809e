import { runPeriod } from "../department/runPeriod";
import { summariseDepartment } from "../department/write/summariseDepartment";
import type { WorkbookContent } from "../workbook/port";
import { renderRunFault } from "../words/renderDepartmentRun";
import { workbookCommandWords } from "../words/renderWorkbookCommand";
import type { CommandRequest, PlannedCommand } from "./command";
import { linesOfRun } from "./linesOfRun";
import { refusal } from "./refusal";
import { sheetsOfMonth } from "./sheetsOfMonth";

/**
 * Scores a quarter, half-year or year from the ledger, or says why that can't be.
 * @param period 2026-Q2, 2026-H1 or 2026
 */
export function planPeriod(
  content: WorkbookContent,
  period: string,
  { language }: CommandRequest,
): PlannedCommand {
  const words = workbookCommandWords(language);
  const run = runPeriod(content, [], { period, language });
  if ("fault" in run) return refusal(renderRunFault(run.fault, language));
  const { changes, result } = run;
  const { findings } = result;
  const { results, findings: found } = sheetsOfMonth(content, changes, period, language);
  const isNew = changes.length > 0;
  return {
    outcome: {
      kind: isNew ? "done" : "nothing to do",
      headline: isNew ? words.graded(summariseDepartment(result, findings)) : words.upToDate(period),
      lines: linesOfRun(result, language),
      sheets: [...results, ...found],
    },
    changes,
  };
}

import { runPeriod } from "../department/runPeriod";
import { summariseDepartment } from "../department/write/summariseDepartment";
import type { WorkbookContent } from "../workbook/port";
import { workbookCommandWords } from "../words/renderWorkbookCommand";
import type { CommandRequest, PlannedCommand } from "./command";
import { faultText } from "./faultText";
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
  if ("fault" in run) {
    const { headline, lines } = faultText(run.fault, language);
    return refusal(headline, lines);
  }
  const { changes, result } = run;
  const { findings } = result;
  const { results, findings: found } = sheetsOfMonth(content, changes, period, language);
  const summary = summariseDepartment(result, findings);
  const isNew = changes.length > 0;
  return {
    outcome: {
      kind: isNew ? "done" : "nothing to do",
      headline: isNew ? words.graded(summary) : words.upToDate(period),
      lines: linesOfRun(findings, summary, language),
      sheets: [...results, ...found],
    },
    changes,
  };
}

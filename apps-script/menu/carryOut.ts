import type { Command, CommandOutcome, CommandRequest } from "../../core/commands/command";
import { runCommand } from "../../core/commands/runCommand";
import { undoCommand } from "../../core/commands/undoCommand";
import type { Language } from "../../core/words/language";
import { settledValue } from "../macro/settledValue";
import { forgetUndo, keepUndo, keptUndo } from "../undo/undoStore";
import { Deadline, OutOfTime } from "../workbook/deadline";
import { SheetsWorkbook } from "../workbook/sheetsWorkbook";
import { hostWordsIn } from "../words/hostWords";
import { underLock } from "./underLock";

const openWorkbook = (): SheetsWorkbook =>
  new SheetsWorkbook(SpreadsheetApp.getActiveSpreadsheet(), new Deadline(() => Date.now()));

const refused = (headline: string, ...lines: string[]): CommandOutcome => ({
  kind: "refused",
  headline,
  lines,
  sheets: [],
});

/** Does a command's work alone in the workbook; what goes wrong is told in words. */
function alone(language: Language, work: () => CommandOutcome): CommandOutcome {
  const words = hostWordsIn(language);
  try {
    return underLock(work)?.result ?? refused(words.busy, words.busyRemedy);
  } catch (error) {
    if (error instanceof OutOfTime) return refused(words.outOfTime, words.outOfTimeRemedy);
    return refused(words.failed, words.failedRemedy, String(error));
  }
}

/** Today's date where the spreadsheet is: 2026-07-05. */
export function today(): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, "yyyy-MM-dd");
}

/** Carries a command out, and keeps what undoes it. */
export function carryOut(command: Command, request: CommandRequest): CommandOutcome {
  const { language } = request;
  return alone(language, () => {
    const outcome = settledValue(runCommand(openWorkbook(), command, request));
    if (!outcome.changes || keepUndo(outcome)) return outcome;
    return { ...outcome, lines: [...outcome.lines, hostWordsIn(language).undoTooLarge] };
  });
}

/** Puts back what the last command replaced, once. */
export function undoLast(language: Language): CommandOutcome {
  return alone(language, () => {
    const nothing: CommandOutcome = { kind: "done", headline: "", lines: [], sheets: [] };
    const outcome = settledValue(undoCommand(openWorkbook(), keptUndo() ?? nothing, language));
    if (outcome.kind === "done") forgetUndo();
    return outcome;
  });
}

import { frequencyOf } from "../department/period/ledgerPeriod";
import type { WorkbookContent } from "../workbook/port";
import type { Command, CommandRequest, PlannedCommand } from "./command";
import { planCheck } from "./planCheck";
import { planMonth } from "./planMonth";
import { planPeriod } from "./planPeriod";

/**
 * What a command would do to a workbook: its outcome in words, and the changes that make it so. Nothing is applied, so
 * that the changes can be shown first (`dryRun` lists them).
 */
export function planCommand(
  content: WorkbookContent,
  command: Exclude<Command, "freeze" | "thaw">,
  request: CommandRequest,
): PlannedCommand {
  if (command === "check") return planCheck(content, request);
  const { month = "" } = request;
  if (command === "grade" && frequencyOf(month)) return planPeriod(content, month, request);
  return planMonth(content, command, request);
}

import type { WorkbookContent } from "../workbook/port";
import type { Command, CommandRequest, PlannedCommand } from "./command";
import { planCheck } from "./planCheck";
import { planMonth } from "./planMonth";

/**
 * What a command would do to a workbook: its outcome in words, and the changes that make it so. Nothing is applied, so
 * that the changes can be shown first (`dryRun` lists them).
 */
export function planCommand(
  content: WorkbookContent,
  command: Exclude<Command, "freeze" | "thaw">,
  request: CommandRequest,
): PlannedCommand {
  return command === "check" ? planCheck(content, request) : planMonth(content, command, request);
}

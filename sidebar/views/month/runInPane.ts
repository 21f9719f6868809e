import type { Command, CommandOutcome, CommandRequest } from "../../../core/commands/command";
import { runCommand } from "../../../core/commands/runCommand";
import type { TellProgress } from "../../../core/workbook/port";
import { faultOf } from "../../ports/faultOf";
import type { PaneHost } from "../../ports/paneHost";
import { forgetContent } from "../../workbook/keptContent";
import type { PaneWords } from "../../words/paneWords";

/** What a host's fault comes to for whoever ran a command. */
export function outcomeOfFault(thrown: unknown, { shell }: PaneWords): CommandOutcome {
  const { code, detail } = faultOf(thrown);
  return { kind: "refused", headline: shell.faults[code](detail), lines: [], sheets: [] };
}

/** Runs a command for the pane; a fault of the host is an outcome too, so that it is told and nothing else is lost. */
export async function runInPane(
  host: PaneHost,
  words: PaneWords,
  command: Command,
  request: CommandRequest,
  tell?: TellProgress,
): Promise<CommandOutcome> {
  try {
    return await runCommand(host.workbook, command, request, tell);
  } catch (thrown) {
    return outcomeOfFault(thrown, words);
  } finally {
    // What the preview keeps of the workbook is of before.
    forgetContent(host);
  }
}

import { undoChanges } from "../workbook/undoChanges";
import type { TellProgress, WorkbookPort } from "../workbook/port";
import type { Command, CommandOutcome, CommandRequest } from "./command";
import { planCommand } from "./planCommand";
import { runFreeze, runThaw } from "./runFreeze";

/** Reading and writing take about as long as each other; the computing between them is quick. */
const READ_FRACTION = 0.4;
const COMPUTED_FRACTION = 0.5;

const part =
  (tell: TellProgress | undefined, from: number, to: number): TellProgress =>
  (done) =>
    tell?.(from + (to - from) * done);

/**
 * Does what a ribbon button, a menu or the pane asks for: one read, and where anything changes one batch of changes,
 * the ledger last, so that a run that is broken off is completed by the next one. A published month is given no undo.
 * @param tell told how far the work is
 */
export async function runCommand(
  port: WorkbookPort,
  command: Command,
  request: CommandRequest,
  tell?: TellProgress,
): Promise<CommandOutcome> {
  if (command === "freeze") return runFreeze(port, request);
  if (command === "thaw") return runThaw(port, request);
  const content = await port.read(undefined, part(tell, 0, READ_FRACTION));
  const { outcome, changes } = planCommand(content, command, request);
  const undo = command === "publish" ? undefined : undoChanges(content, changes);
  tell?.(COMPUTED_FRACTION);
  if (changes.length > 0) await port.apply(changes, part(tell, COMPUTED_FRACTION, 1));
  tell?.(1);
  return changes.length === 0 ? outcome : { ...outcome, changes, ...(undo && { undo }) };
}

import type { CommandOutcome, PlannedCommand } from "./command";

/** A plan that does nothing and says why. */
export function refusal(headline: string, lines: readonly string[] = []): PlannedCommand {
  const outcome: CommandOutcome = { kind: "refused", headline, lines, sheets: [] };
  return { outcome, changes: [] };
}

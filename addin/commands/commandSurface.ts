import type { CommandOutcome } from "../../core/commands/command";

/** Where people see what a ribbon button does. */
export interface CommandSurface {
  working(doneFraction: number): Promise<void>;
  outcome(outcome: CommandOutcome, canUndo: boolean): Promise<void>;
  failure(thrown: unknown): Promise<void>;
}

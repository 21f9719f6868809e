import type { CommandFault } from "../../core/words/commandMessages";

const WRONG_USE: ReadonlySet<CommandFault["code"]> = new Set([
  "no file",
  "several files",
  "unknown option",
  "option needs value",
  "bad month",
  "bad period",
  "options exclude each other",
  "bad language",
] as const);

/** Stops a command: why, as data, to be said in the user's language. */
export class GradeProblem extends Error {
  constructor(readonly fault: CommandFault) {
    super(fault.code);
    this.name = "GradeProblem";
  }

  /** 1 where the input can't be graded, 2 where the command was used wrongly. */
  get exitCode(): 1 | 2 {
    return WRONG_USE.has(this.fault.code) ? 2 : 1;
  }
}

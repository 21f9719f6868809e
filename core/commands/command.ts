import type { Area } from "../workbook/area";
import type { Change } from "../workbook/change";
import type { Language } from "../words/language";

/** What people ask of the workbook beside editing it: the same from a ribbon, a menu or the pane. */
export type Command = "grade" | "publish" | "check" | "statements" | "freeze" | "thaw";

/** What a command is asked for. */
export interface CommandRequest {
  readonly language: Language;
  /** Today's date where the people are: 2026-07-05. */
  readonly today: string;
  /** 2026-06; left out, the latest month in the data. To be graded also 2026-Q2, 2026-H1 or 2026, from the ledger. */
  readonly month?: string;
  /** What is frozen or thawed; left out, the whole workbook. */
  readonly selection?: { readonly sheet: string; readonly area: Area };
  /** Who publishes. */
  readonly by?: string;
  /** Names or numbers of those who get a statement; left out, everybody. */
  readonly people?: readonly string[];
}

/** What a command came to, in the user's language. */
export interface CommandOutcome {
  /** Where it is refused, nothing was changed. */
  readonly kind: "done" | "nothing to do" | "refused";
  /** One sentence. */
  readonly headline: string;
  /** What a person must act on first, then the rest. */
  readonly lines: readonly string[];
  /** Sheets to show; the first one is to be opened. */
  readonly sheets: readonly string[];
  /** What was done; left out where nothing was. */
  readonly changes?: readonly Change[];
  /** Puts back what was replaced, through `undoCommand`; left out where nothing was, or where it is to stay. */
  readonly undo?: readonly Change[];
}

/** What a command would do. */
export interface PlannedCommand {
  readonly outcome: CommandOutcome;
  /** In the order in which they are to be applied, in one batch. */
  readonly changes: readonly Change[];
}

import type { CommandOutcome } from "../../../core/commands/command";
import type { Language } from "../../../core/words/language";
import type { Session } from "../session";

/** What the bar below the menu says. */
export type Notice =
  | { readonly kind: "outcome"; readonly outcome: CommandOutcome }
  | { readonly kind: "info" | "fault"; readonly text: string };

/** A question that must be answered before something is done. */
export interface Question {
  readonly title: string;
  readonly lines: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly answer: (isYes: boolean) => void;
}

/** All that the page shows around the grid. */
export interface AppState {
  readonly language: Language;
  readonly session?: Session;
  /** What is under way, and how far it is. */
  readonly busy?: { readonly text: string; readonly doneFraction?: number };
  readonly notice?: Notice;
  readonly question?: Question;
  /** The step of the tour, from 0. */
  readonly tourStep?: number;
  /** The last run that can be taken back. */
  readonly undoable?: CommandOutcome;
}

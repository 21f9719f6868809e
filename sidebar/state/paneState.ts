import type { LostInSheet } from "../../core/schemeSheet/saveScheme";
import type { Language } from "../../core/words/language";
import type { SheetFinding } from "../../core/words/schemeSheetMessages";
import type { HostFault } from "../ports/hostFault";
import type { PaneView } from "../ports/paneHost";
import type { OpenScheme } from "./openScheme";

/** The parts of a scheme that can be looked at one by one. */
export type SchemeSection =
  "indicators" | "grades" | "pay" | "incidents" | "escalations" | "requirements" | "check";

/** What the pane tells until it is dismissed or something else is told. */
export interface Notice {
  readonly kind: "done" | "warning" | "fault";
  readonly text: string;
}

/** What the pane asks before it goes on. */
export interface Question {
  readonly kind: "lost on saving";
  readonly lost: readonly LostInSheet[];
  readonly broken: readonly SheetFinding[];
}

/** How far the pane knows the workbook. */
export type Opening =
  | { readonly kind: "opening" }
  | { readonly kind: "open" }
  | { readonly kind: "failed"; readonly fault: HostFault };

/** Everything that the pane shows, apart from what is typed and not committed yet. */
export interface PaneState {
  readonly language: Language;
  readonly opening: Opening;
  readonly schemes: readonly OpenScheme[];
  /** Key of the scheme in hand; left out at the start, where none is chosen. */
  readonly inHand?: string;
  readonly view: PaneView;
  /** The part of the scheme that is open; left out for the overview. */
  readonly section?: SchemeSection;
  /** The field that a finding led to, to be focused; by its path. */
  readonly field?: string;
  readonly notice?: Notice;
  readonly isSaving: boolean;
  readonly question?: Question;
}

/** The pane before it has read the workbook. */
export function startingState(language: Language): PaneState {
  return { language, opening: { kind: "opening" }, schemes: [], view: "scheme", isSaving: false };
}

/** The scheme in hand. */
export function schemeInHand({ schemes, inHand }: PaneState): OpenScheme | undefined {
  return schemes.find(({ key }) => key === inHand);
}

/** True where cells of the sheet of the scheme in hand can't be read. */
export function isBrokenInHand(state: PaneState): boolean {
  return (schemeInHand(state)?.held?.broken.length ?? 0) > 0;
}

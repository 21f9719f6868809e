import type { Language } from "../../core/words/language";
import type { PaneView } from "../ports/paneHost";
import type { Edit } from "./edit";
import type { OpenScheme } from "./openScheme";
import type { Notice, Opening, Question, SchemeSection } from "./paneState";

/** Everything that can happen to the state of the pane. */
export type Action =
  /** The workbook was read, or couldn't be. */
  | { readonly kind: "opened"; readonly opening: Opening; readonly schemes?: readonly OpenScheme[] }
  /** A scheme is put beside the others, or in the place of the one with its key, and taken in hand. */
  | { readonly kind: "put scheme"; readonly scheme: OpenScheme }
  /** A scheme is put behind the others, as one that appeared in the workbook. */
  | { readonly kind: "add scheme"; readonly scheme: OpenScheme }
  /** The scheme with this key is taken in hand; left out, none: the start. */
  | { readonly kind: "take in hand"; readonly key?: string }
  | { readonly kind: "edit"; readonly edit: Edit; readonly gesture?: string }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  /** What is known of the scheme with this key besides its history. */
  | { readonly kind: "know"; readonly key: string; readonly known: Partial<OpenScheme> }
  /** One of two versions of the scheme with this key was chosen. */
  | { readonly kind: "settle"; readonly key: string }
  | { readonly kind: "show"; readonly view: PaneView }
  /** Opens a part of the scheme, at a field of it where one is given; left out, the overview. */
  | { readonly kind: "open section"; readonly section?: SchemeSection; readonly field?: string }
  | { readonly kind: "speak"; readonly language: Language }
  /** The pane asks before it goes on; left out, the question is answered. */
  | { readonly kind: "ask"; readonly question?: Question }
  | { readonly kind: "saving"; readonly isSaving: boolean }
  | { readonly kind: "tell"; readonly notice?: Notice };

/** A menu item's entry. */
type MenuEntry =
  | "scheme"
  | "grade"
  | "check"
  | "statements"
  | "publish"
  | "freeze"
  | "thaw"
  | "undo"
  | "schedule"
  | "selfTest"
  | "about";

/** The functions of the macro: what Google calls by name, by the entries of build/entryPoints.mjs, and one custom function. */
export interface Macro extends Readonly<Record<MenuEntry, () => void>> {
  monthly(event?: { readonly triggerUid?: string }): void;
  /** Serves a request of the sidebar: JSON text in, JSON text out. */
  serve(request: string): string;
  /** A custom function that is too large for all other cells to pay for it. */
  checkTable(cells: ArrayLike<unknown>): unknown;
}

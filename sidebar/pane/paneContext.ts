import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { Scheme } from "../../core/schemes/scheme";
import type { Language } from "../../core/words/language";
import type { PaneHost } from "../ports/paneHost";
import type { Action } from "../state/action";
import { editedScheme } from "../state/openScheme";
import type { PaneState } from "../state/paneState";
import { schemeInHand } from "../state/paneState";
import type { Store } from "../state/store";
import type { PaneWords } from "../words/paneWords";

/** What every part of the pane works with. */
export interface Pane {
  readonly store: Store;
  readonly host: PaneHost;
  readonly words: PaneWords;
  readonly language: Language;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane that a component is part of. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A part of the pane stands outside of it.");
  return pane;
}

/** The pane's texts in the language in use. */
export const useWords = (): PaneWords => usePane().words;

/** Sends what happened to the state. */
export const useDispatch = (): ((action: Action) => void) => usePane().store.dispatch;

/** A part of the state; the component is drawn again when it changes. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane();
  const part = select(store.state);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let last = part;
    const check = (): void => {
      const next = select(store.state);
      if (next === last) return;
      last = next;
      redraw(undefined);
    };
    // Something may have happened between drawing and listening.
    check();
    return store.subscribe(check);
  });
  return part;
}

/** The scheme in hand as edited; only for parts that are shown while there is one. */
export function useScheme(): Scheme {
  const open = usePaneState(schemeInHand);
  if (!open) throw new Error("No scheme is in hand.");
  return editedScheme(open);
}

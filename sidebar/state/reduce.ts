import type { Action } from "./action";
import { redone, undone, withEdit } from "./history";
import type { History } from "./history";
import type { OpenScheme } from "./openScheme";
import type { PaneState } from "./paneState";
import { schemeInHand } from "./paneState";

function without(state: PaneState, ...fields: (keyof PaneState)[]): PaneState {
  const rest = { ...state };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
}

const replaced = (state: PaneState, key: string, known: Partial<OpenScheme>): PaneState => ({
  ...state,
  schemes: state.schemes.map((open) => (open.key === key ? { ...open, ...known } : open)),
});

function withHistory(state: PaneState, change: (history: History) => History): PaneState {
  const open = schemeInHand(state);
  if (!open) return state;
  const history = change(open.history);
  return history === open.history ? state : replaced(state, open.key, { history });
}

function putScheme(state: PaneState, scheme: OpenScheme): PaneState {
  const isKnown = state.schemes.some(({ key }) => key === scheme.key);
  const schemes = isKnown
    ? state.schemes.map((open) => (open.key === scheme.key ? scheme : open))
    : [...state.schemes, scheme];
  return { ...without(state, "section", "field"), schemes, inHand: scheme.key, view: "scheme" };
}

/** The state after something happened. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.kind) {
    case "opened": {
      const { opening, schemes = state.schemes } = action;
      const inHand = schemes.some(({ key }) => key === state.inHand) ? state.inHand : schemes[0]?.key;
      return { ...without(state, "inHand"), opening, schemes, ...(inHand !== undefined && { inHand }) };
    }
    case "put scheme":
      return putScheme(state, action.scheme);
    case "add scheme":
      return { ...state, schemes: [...state.schemes, action.scheme] };
    case "take in hand":
      return {
        ...without(state, "inHand", "section", "field"),
        ...(action.key !== undefined && { inHand: action.key }),
      };
    case "edit":
      return withHistory(state, (history) => withEdit(history, action.edit, action.gesture));
    case "undo":
      return withHistory(state, undone);
    case "redo":
      return withHistory(state, redone);
    case "know":
      return replaced(state, action.key, action.known);
    case "settle":
      return {
        ...state,
        schemes: state.schemes.map((open) => {
          if (open.key !== action.key) return open;
          const { theirs, ...settled } = open;
          return theirs ? settled : open;
        }),
      };
    case "show":
      return { ...without(state, "field"), view: action.view };
    case "open section": {
      const { section, field } = action;
      return {
        ...without(state, "section", "field"),
        view: "scheme",
        ...(section !== undefined && { section }),
        ...(field !== undefined && { field }),
      };
    }
    case "speak":
      return { ...state, language: action.language };
    case "ask":
      return { ...without(state, "question"), ...(action.question && { question: action.question }) };
    case "saving":
      return { ...state, isSaving: action.isSaving };
    case "tell":
      return { ...without(state, "notice"), ...(action.notice && { notice: action.notice }) };
  }
}

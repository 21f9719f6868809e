import "./look/pane.css";
import { render } from "preact";
import { followSheets } from "./opening/followSheets";
import { openWorkbook } from "./opening/openWorkbook";
import { PaneRoot } from "./pane/PaneRoot";
import type { PaneHost } from "./ports/paneHost";
import { canUndo } from "./state/history";
import { isUnsaved } from "./state/openScheme";
import { startingState } from "./state/paneState";
import { Store } from "./state/store";

/** Puts the pane into an element of the host's page and reads the workbook; what it gives takes the pane away again. */
export function mountPane(root: HTMLElement, host: PaneHost): () => void {
  const store = new Store(startingState(host.language));
  render(<PaneRoot host={host} store={store} />, root);
  void openWorkbook(host, store);
  const endFollowing = followSheets(host, store);
  const guard = (event: BeforeUnloadEvent): void => {
    if (store.state.schemes.some((open) => canUndo(open.history) && isUnsaved(open))) event.preventDefault();
  };
  window.addEventListener("beforeunload", guard);
  const endListening = host.listen?.((view) => store.dispatch({ kind: "show", view }));
  return () => {
    window.removeEventListener("beforeunload", guard);
    endFollowing();
    endListening?.();
    render(null, root);
  };
}

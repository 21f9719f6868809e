import { faultOf } from "../opening/openWorkbook";
import type { PaneHost } from "../ports/paneHost";
import { loadWords } from "../words/loadWords";
import { editedScheme } from "../state/openScheme";
import { schemeInHand } from "../state/paneState";
import type { Store } from "../state/store";

/** Writes the scheme in hand into its sheet, in one batch; where that fails the edits stay and the pane tells why. */
export async function saveScheme(host: PaneHost, store: Store): Promise<void> {
  const open = schemeInHand(store.state);
  if (!open || store.state.isSaving) return;
  const scheme = editedScheme(open);
  store.dispatch({ kind: "saving", isSaving: true });
  try {
    const { schemeChanges } = await import("./schemeChanges");
    const { sheet, changes } = schemeChanges(await host.workbook.read(), open, store.state.language);
    await host.workbook.apply(changes);
    store.dispatch({ kind: "know", key: open.key, known: { sheet, saved: scheme } });
  } catch (thrown) {
    const { code, detail } = faultOf(thrown);
    const { shell } = await loadWords(store.state.language);
    store.dispatch({ kind: "tell", notice: { kind: "fault", text: shell.faults[code](detail) } });
  } finally {
    store.dispatch({ kind: "saving", isSaving: false });
  }
}

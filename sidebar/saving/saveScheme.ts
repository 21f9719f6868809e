import { HostFault } from "../ports/hostFault";
import type { PaneHost } from "../ports/paneHost";
import { faultOf } from "../ports/faultOf";
import type { OpenScheme } from "../state/openScheme";
import { editedScheme } from "../state/openScheme";
import { schemeInHand } from "../state/paneState";
import type { Store } from "../state/store";
import { loadWords } from "../words/loadWords";

/** What the person has been told of and agreed to: that something of the sheet's is lost, or replaced. */
export type Agreed = "to losing what can't be kept" | undefined;

/** What became of a save that the host broke off. */
async function stateAfterFailure(
  host: PaneHost,
  open: OpenScheme,
): Promise<"saved" | "unchanged" | "partly"> {
  const { schemesInSheets } = await import("../opening/readSchemes");
  const { isSameValue } = await import("../../core/schemes/sameValue");
  const inSheets = schemesInSheets(await host.workbook.read());
  const isSaved = [...inSheets].some(
    ([sheet, { scheme }]) =>
      (open.sheet === undefined || sheet === open.sheet) && isSameValue(scheme, editedScheme(open)),
  );
  if (isSaved) return "saved";
  const now = open.sheet === undefined ? undefined : inSheets.get(open.sheet);
  return now?.hash === open.held?.hash ? "unchanged" : "partly";
}

/** Says what a failed save did and didn't write; the edits stay in the pane. */
async function tellFailure(host: PaneHost, store: Store, open: OpenScheme, fault: HostFault): Promise<void> {
  const { shell, saving } = await loadWords(store.state.language);
  const reason = shell.faults[fault.code](fault.detail);
  const outcome = await stateAfterFailure(host, open).catch(() => "unknown" as const);
  store.dispatch({
    kind: "tell",
    notice: { kind: "fault", text: `${reason}\n${saving.afterFailure[outcome]}` },
  });
}

async function save(host: PaneHost, store: Store, open: OpenScheme, agreed: Agreed): Promise<void> {
  const [{ schemesInSheets }, { saveScheme: planSave }] = await Promise.all([
    import("../opening/readSchemes"),
    import("../../core/schemeSheet/saveScheme"),
  ]);
  const content = await host.workbook.read();
  const now = open.sheet === undefined ? undefined : schemesInSheets(content).get(open.sheet);
  if (now && now.hash !== open.held?.hash) {
    // Somebody edited the sheet by hand: both versions are shown before one of them goes.
    store.dispatch({ kind: "know", key: open.key, known: { theirs: now } });
    return;
  }
  const { language } = store.state;
  const scheme = editedScheme(open);
  const { sheet, changes, lost } = planSave(content, scheme, {
    language,
    ...(open.sheet !== undefined && { sheet: open.sheet }),
  });
  const broken = now?.broken ?? [];
  if (lost.length + broken.length > 0 && agreed === undefined) {
    store.dispatch({ kind: "ask", question: { kind: "lost on saving", lost, broken } });
    return;
  }
  await host.workbook.apply(changes);
  const held = schemesInSheets(await host.workbook.read([sheet])).get(sheet);
  if (!held) throw new HostFault("failed", sheet);
  // The document in hand is the one that was saved, even where the sheet words it another way.
  store.dispatch({ kind: "know", key: open.key, known: { sheet, held: { ...held, scheme } } });
}

/**
 * Saves the scheme in hand to its sheet in one batch. Nothing of anybody's is overwritten unseen: where the sheet was
 * edited meanwhile, or something in it can't be kept, the pane asks first. Where the host fails the edits stay.
 */
export async function saveScheme(host: PaneHost, store: Store, agreed?: Agreed): Promise<void> {
  const open = schemeInHand(store.state);
  if (!open || store.state.isSaving) return;
  store.dispatch({ kind: "saving", isSaving: true });
  try {
    await save(host, store, open, agreed);
  } catch (thrown) {
    await tellFailure(host, store, open, faultOf(thrown));
  } finally {
    store.dispatch({ kind: "saving", isSaving: false });
  }
}

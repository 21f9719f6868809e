import type { PaneHost } from "../ports/paneHost";
import { beginHistory } from "../state/history";
import type { InSheet, OpenScheme } from "../state/openScheme";
import { isUnsaved } from "../state/openScheme";
import type { Store } from "../state/store";

/** How long nothing must be edited before the sheets are read again. */
const QUIET_MS = 400;

/** What a scheme becomes where its sheet holds something else than the pane knows; undefined where nothing changed. */
function followed(open: OpenScheme, now: InSheet | undefined): Partial<OpenScheme> | undefined {
  if (!now || now.hash === open.held?.hash || now.hash === open.theirs?.hash) return undefined;
  // Without edits here the sheet is simply right; with edits a person decides.
  return isUnsaved(open) ? { theirs: now } : { history: beginHistory(now.scheme), held: now };
}

async function follow(host: PaneHost, store: Store): Promise<void> {
  const content = await host.workbook.read();
  const { openFromSheet, schemesInSheets } = await import("./readSchemes");
  const inSheets = schemesInSheets(content);
  if (store.state.isSaving) return;
  const known = new Set(store.state.schemes.map(({ sheet }) => sheet));
  for (const open of store.state.schemes) {
    const change = followed(open, open.sheet === undefined ? undefined : inSheets.get(open.sheet));
    if (change) store.dispatch({ kind: "know", key: open.key, known: change });
  }
  for (const [sheet, held] of inSheets)
    if (!known.has(sheet)) store.dispatch({ kind: "add scheme", scheme: openFromSheet(sheet, held) });
}

/** Keeps the pane in step with hand edits of the scheme sheets; what it gives ends that. */
export function followSheets(host: PaneHost, store: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = host.watch?.(() => {
    clearTimeout(timer);
    // A read that fails is tried again with the next edit, and before anything is saved.
    timer = setTimeout(() => void follow(host, store).catch(() => undefined), QUIET_MS);
  });
  return () => {
    clearTimeout(timer);
    end?.();
  };
}

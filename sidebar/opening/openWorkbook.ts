import { faultOf } from "../ports/faultOf";
import type { PaneHost } from "../ports/paneHost";
import type { Store } from "../state/store";

/** Reads the workbook and opens the schemes that it holds. */
export async function openWorkbook(host: PaneHost, store: Store): Promise<void> {
  store.dispatch({ kind: "opened", opening: { kind: "opening" } });
  try {
    const content = await host.workbook.read();
    const { readSchemes } = await import("./readSchemes");
    store.dispatch({ kind: "opened", opening: { kind: "open" }, schemes: readSchemes(content) });
  } catch (thrown) {
    store.dispatch({ kind: "opened", opening: { kind: "failed", fault: faultOf(thrown) } });
  }
}

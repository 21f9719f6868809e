import { schemeSheetsIn } from "../../core/schemeSheet/schemeSheetsIn";
import { faultOf } from "../ports/faultOf";
import type { PaneHost } from "../ports/paneHost";
import type { Store } from "../state/store";

/** Reads the workbook and opens the schemes that it holds. */
export async function openWorkbook(host: PaneHost, store: Store): Promise<void> {
  store.dispatch({ kind: "opened", opening: { kind: "opening" } });
  try {
    const content = await host.workbook.read();
    // What reads scheme sheets is large: a workbook without any doesn't wait for it.
    const hasSchemes = schemeSheetsIn(content).length > 0;
    const schemes = hasSchemes ? (await import("./readSchemes")).readSchemes(content) : [];
    store.dispatch({ kind: "opened", opening: { kind: "open" }, schemes });
  } catch (thrown) {
    store.dispatch({ kind: "opened", opening: { kind: "failed", fault: faultOf(thrown) } });
  }
}

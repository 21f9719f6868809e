import { HostFault } from "../ports/hostFault";
import type { PaneHost } from "../ports/paneHost";
import type { Store } from "../state/store";

/** Whatever a port throws, as a fault that the pane has words for. */
export function faultOf(thrown: unknown): HostFault {
  if (thrown instanceof HostFault) return thrown;
  return new HostFault("failed", thrown instanceof Error ? thrown.message : String(thrown));
}

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

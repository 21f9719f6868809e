import { useEffect, useState } from "preact/hooks";
import { usePane } from "../pane/paneContext";
import type { PaneHost } from "../ports/paneHost";
import { schemeInHand } from "../state/paneState";
import { editedScheme } from "../state/openScheme";
import type { DataColumns } from "./dataColumns";

const read = new WeakMap<PaneHost, Promise<readonly DataColumns[]>>();

/** The data sheets of the workbook with their headers; undefined until they are read. */
export function useDataColumns(): readonly DataColumns[] | undefined {
  const { host, store } = usePane();
  const [columns, setColumns] = useState<readonly DataColumns[]>();
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<readonly DataColumns[]> => {
      const open = schemeInHand(store.state);
      if (!open) return [];
      const { dataColumns } = await import("./dataColumns");
      return dataColumns(await host.workbook.read(), editedScheme(open));
    };
    const known = read.get(host) ?? load();
    read.set(host, known);
    known.then(
      (found) => {
        if (isWanted) setColumns(found);
      },
      () => {
        // The next opening of the part asks again; the field offers what the scheme itself says until then.
        read.delete(host);
      },
    );
    const endWatching = host.watch?.(() => read.delete(host));
    return () => {
      isWanted = false;
      endWatching?.();
    };
  }, [host, store]);
  return columns;
}

import { useEffect, useState } from "preact/hooks";
import type { WorkbookContent } from "../../core/workbook/port";
import { usePane } from "../pane/paneContext";
import { editedScheme } from "../state/openScheme";
import { schemeInHand } from "../state/paneState";
import type { DataColumns } from "./dataColumns";
import { keptContent } from "./keptContent";

/** The columns of each content: many fields offer them at once. */
const found = new WeakMap<WorkbookContent, readonly DataColumns[]>();

/** The data sheets of the workbook with their headers; undefined until they are read. */
export function useDataColumns(): readonly DataColumns[] | undefined {
  const { host, store } = usePane();
  const [columns, setColumns] = useState<readonly DataColumns[]>();
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<readonly DataColumns[]> => {
      const open = schemeInHand(store.state);
      if (!open) return [];
      const [content, { dataColumns }] = await Promise.all([keptContent(host), import("./dataColumns")]);
      const known = found.get(content) ?? dataColumns(content, editedScheme(open));
      found.set(content, known);
      return known;
    };
    load().then(
      (loaded) => {
        if (isWanted) setColumns(loaded);
      },
      // The field offers what the scheme itself says; the next opening of the part asks again.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [host, store]);
  return columns;
}

import { useState } from "preact/hooks";
import { areaName } from "../../../core/workbook/areaName";
import { readTableSelection } from "../../../core/setup/readTableSelection";
import type { TableAsScheme } from "../../../core/setup/readTableSelection";
import { renderSelectionFault } from "../../../core/words/selectionFault";
import { Button } from "../../controls/Button";
import { MessageBar } from "../../controls/MessageBar";
import { useDispatch, usePane } from "../../pane/paneContext";
import { faultOf } from "../../ports/faultOf";
import { newScheme } from "../../state/openScheme";

/** What was read of the selection, or what stands in its way. */
type Reading =
  | { readonly kind: "table"; readonly table: TableAsScheme; readonly from: string }
  | { readonly kind: "problem"; readonly text: string };

/** Reads a table that people select in their sheet as the start of a scheme. */
export function TableImport() {
  const { host, words, language } = usePane();
  const { start, shell } = words;
  const dispatch = useDispatch();
  const [reading, setReading] = useState<Reading>();
  const read = async (): Promise<Reading> => {
    const selected = await host.selection.read();
    if (!selected) return { kind: "problem", text: start.nothingSelected };
    const table = readTableSelection(selected);
    if ("fault" in table) return { kind: "problem", text: renderSelectionFault(table.fault, language) };
    const from = start.readRows(selected.cells.length, selected.sheet, areaName(selected.area));
    return { kind: "table", table, from };
  };
  const onRead = (): void => {
    read().then(setReading, (thrown: unknown) => {
      const { code, detail } = faultOf(thrown);
      setReading({ kind: "problem", text: shell.faults[code](detail) });
    });
  };
  return (
    <div class="stack">
      <p class="quiet">{start.tableHint}</p>
      <Button onClick={onRead}>{start.readSelection}</Button>
      <div role="status">
        {reading?.kind === "problem" ? <MessageBar kind="error">{reading.text}</MessageBar> : null}
        {reading?.kind === "table" ? (
          <MessageBar
            kind={reading.table.faults.length + reading.table.findings.length > 0 ? "warning" : "done"}
            actions={
              <Button
                primary
                onClick={() => dispatch({ kind: "put scheme", scheme: newScheme(reading.table.scheme) })}
              >
                {start.useTable}
              </Button>
            }
          >
            {[start.readAs[reading.table.use], reading.from].join(" · ")}
            {reading.table.faults.length + reading.table.findings.length > 0
              ? `\n${start.faults(reading.table.faults.length + reading.table.findings.length)}`
              : ""}
          </MessageBar>
        ) : null}
      </div>
    </div>
  );
}

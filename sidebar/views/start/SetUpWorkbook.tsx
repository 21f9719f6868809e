import { useState } from "preact/hooks";
import { setUpWorkbook } from "../../../core/setup/setUpWorkbook";
import type { Change } from "../../../core/workbook/change";
import { Button } from "../../controls/Button";
import { MessageBar } from "../../controls/MessageBar";
import { usePane } from "../../pane/paneContext";
import { faultOf } from "../../ports/faultOf";
import { editedScheme } from "../../state/openScheme";
import { forgetContent } from "../../workbook/keptContent";

/** Where the plan stands: shown before anything is made. */
type Step =
  | { readonly kind: "planned"; readonly changes: readonly Change[] }
  | { readonly kind: "told"; readonly is: "done" | "error"; readonly text: string };

const addedSheets = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) => (change.kind === "add sheet" ? [change.sheet] : []));

/** Makes the sheets that a month needs beside the schemes; what will be made is listed first. */
export function SetUpWorkbook() {
  const { host, store, words, language } = usePane();
  const { start, shell } = words;
  const [step, setStep] = useState<Step>();
  const fail = (thrown: unknown): void => {
    const { code, detail } = faultOf(thrown);
    setStep({ kind: "told", is: "error", text: shell.faults[code](detail) });
  };
  const plan = async (): Promise<void> => {
    // New schemes are saved by hand; what they need stands in their sheets once they are.
    const schemes = store.state.schemes.map(editedScheme);
    const month = host.today().slice(0, 7);
    const changes = setUpWorkbook(await host.workbook.read(), { language, schemes, month });
    setStep(
      changes.length === 0
        ? { kind: "told", is: "done", text: start.setupNothing }
        : { kind: "planned", changes },
    );
  };
  const make = async (changes: readonly Change[]): Promise<void> => {
    await host.workbook.apply(changes);
    forgetContent(host);
    const sheets = addedSheets(changes);
    setStep({
      kind: "told",
      is: "done",
      text: start.setupDone(sheets.join(language === "en" ? ", " : "、")),
    });
    const { openWorkbook } = await import("../../opening/openWorkbook");
    if (!store.state.schemes.some(({ sheet }) => sheet === undefined)) await openWorkbook(host, store);
    if (sheets[0] !== undefined) await host.selection.show(sheets[0]);
  };
  return (
    <div class="stack">
      <p class="quiet">{start.setupHint}</p>
      {step?.kind === "planned" ? (
        <>
          <p>{start.setupPlan}</p>
          <ul class="plain-list">
            {addedSheets(step.changes).map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
          <div class="actions">
            <Button primary onClick={() => void make(step.changes).catch(fail)}>
              {start.setupDo}
            </Button>
            <Button onClick={() => setStep(undefined)}>{shell.cancel}</Button>
          </div>
        </>
      ) : (
        <Button onClick={() => void plan().catch(fail)}>{start.setup}</Button>
      )}
      <div role="status">
        {step?.kind === "told" ? <MessageBar kind={step.is}>{step.text}</MessageBar> : null}
      </div>
    </div>
  );
}

import { useState } from "preact/hooks";
import { renderSchemeFault } from "../../../core/words/renderScheme";
import { Button } from "../../controls/Button";
import { MessageBar } from "../../controls/MessageBar";
import { useDispatch, usePane } from "../../pane/paneContext";
import { readScheme } from "../../schemeImport/readScheme";
import { newScheme } from "../../state/openScheme";

const MOST_SHOWN = 6;

/** Takes in a scheme as JSON; everything that is wrong with it is listed, and then nothing is taken. */
export function JsonImport() {
  const { words, language } = usePane();
  const { start, saving } = words;
  const dispatch = useDispatch();
  const [text, setText] = useState("");
  const [faults, setFaults] = useState<readonly string[]>([]);
  const take = (json: string): void => {
    const reading = readScheme(json);
    if (reading.kind === "scheme") dispatch({ kind: "put scheme", scheme: newScheme(reading.scheme) });
    else setFaults(reading.faults.map((fault) => renderSchemeFault(fault, language)));
  };
  const takeFile = (file: File | undefined): void => {
    if (!file) return;
    void file.text().then((json) => {
      setText(json);
      take(json);
    });
  };
  return (
    <div class="stack">
      <p class="quiet">{start.jsonHint}</p>
      <label class="stack">
        {start.chooseFile}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => takeFile(event.currentTarget.files?.[0])}
        />
      </label>
      <label class="stack">
        {start.orPaste}
        <textarea
          class="field area"
          rows={4}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Button disabled={text.trim() === ""} onClick={() => take(text)}>
        {start.importText}
      </Button>
      <div role="status">
        {faults.length > 0 ? (
          <MessageBar kind="error">
            {start.notImported}
            <ul class="plain-list">
              {faults.slice(0, MOST_SHOWN).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
              {faults.length > MOST_SHOWN ? <li>{saving.further(faults.length - MOST_SHOWN)}</li> : null}
            </ul>
          </MessageBar>
        ) : null}
      </div>
    </div>
  );
}

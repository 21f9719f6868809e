import { useState } from "preact/hooks";
import type { CommandOutcome } from "../../../core/commands/command";
import { Button } from "../../controls/Button";
import { usePane } from "../../pane/paneContext";
import { OutcomeReport } from "./OutcomeReport";
import { runInPane } from "./runInPane";

/** Replaces our formulas by their values and puts them back. */
export function FreezePart() {
  const { host, words, language } = usePane();
  const { month: texts } = words;
  const [outcome, setOutcome] = useState<CommandOutcome>();
  const run = (command: "freeze" | "thaw"): void => {
    void runInPane(host, words, command, { language, today: host.today() }).then(setOutcome);
  };
  return (
    <div class="stack">
      <p class="quiet">{texts.freezeHint}</p>
      <div class="actions">
        <Button onClick={() => run("freeze")}>{texts.freezeDo}</Button>
        <Button onClick={() => run("thaw")}>{texts.thawDo}</Button>
      </div>
      <div role="status">{outcome ? <OutcomeReport outcome={outcome} onUndone={setOutcome} /> : null}</div>
    </div>
  );
}

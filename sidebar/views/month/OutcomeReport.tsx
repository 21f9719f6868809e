import type { CommandOutcome } from "../../../core/commands/command";
import { undoCommand } from "../../../core/commands/undoCommand";
import { Button } from "../../controls/Button";
import type { MessageKind } from "../../controls/MessageBar";
import { MessageBar } from "../../controls/MessageBar";
import { usePane } from "../../pane/paneContext";
import { forgetContent } from "../../workbook/keptContent";
import { outcomeOfFault } from "./runInPane";

const KINDS: Readonly<Record<CommandOutcome["kind"], MessageKind>> = {
  done: "done",
  "nothing to do": "info",
  refused: "error",
};

/** What a command came to: its lines, the sheets that it wrote as links, and a way back. */
export function OutcomeReport({
  outcome,
  onUndone,
}: {
  readonly outcome: CommandOutcome;
  readonly onUndone: (outcome: CommandOutcome) => void;
}) {
  const { host, words, language } = usePane();
  const undo = (): void => {
    void undoCommand(host.workbook, outcome, language)
      .catch((thrown: unknown) => outcomeOfFault(thrown, words))
      .then((undone) => {
        forgetContent(host);
        onUndone(undone);
      });
  };
  return (
    <div class="outcome">
      <MessageBar
        kind={KINDS[outcome.kind]}
        actions={
          outcome.undo && outcome.undo.length > 0 ? (
            <Button onClick={undo}>{words.month.undo}</Button>
          ) : undefined
        }
      >
        {outcome.headline}
      </MessageBar>
      {outcome.sheets.length > 0 ? (
        <ul class="sheet-links">
          {outcome.sheets.map((sheet) => (
            <li key={sheet}>
              <button type="button" class="link" onClick={() => void host.selection.show(sheet)}>
                {words.month.openSheet(sheet)}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <ul class="plain-list">
        {outcome.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

import { renderSheetFinding } from "../../../core/words/renderSchemeSheet";
import { Button } from "../../controls/Button";
import { Dialog } from "../../controls/Dialog";
import { usePane, usePaneState } from "../../pane/paneContext";
import { saveScheme } from "../../saving/saveScheme";

/** As many are listed; a dialog isn't a report. */
const MOST_LISTED = 8;

/** Asks before a save replaces something in the sheet that can't be kept. */
export function LossDialog() {
  const question = usePaneState((state) => state.question);
  const { host, store, words, language } = usePane();
  const { saving, shell } = words;
  const answer = (isAgreed: boolean): void => {
    store.dispatch({ kind: "ask" });
    if (isAgreed) void saveScheme(host, store, "to losing what can't be kept");
  };
  const lines = question
    ? [
        ...question.broken.map((finding) =>
          saving.lostBroken(finding.cell, renderSheetFinding(finding, language).what),
        ),
        ...question.lost.map(({ cell, text, what }) =>
          what === "formula" ? saving.lostFormula(cell, text) : saving.lostNote(cell, text),
        ),
      ]
    : [];
  return (
    <Dialog
      open={question !== undefined}
      title={saving.lostTitle}
      onClose={() => answer(false)}
      actions={
        <>
          <Button onClick={() => answer(false)}>{shell.cancel}</Button>
          <Button primary onClick={() => answer(true)}>
            {saving.saveAnyway}
          </Button>
        </>
      }
    >
      <p>{saving.lost}</p>
      <ul class="plain-list">
        {lines.slice(0, MOST_LISTED).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MOST_LISTED ? <li>{saving.further(lines.length - MOST_LISTED)}</li> : null}
      </ul>
    </Dialog>
  );
}

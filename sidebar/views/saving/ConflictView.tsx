import { renderSchemePlace } from "../../../core/words/renderSchemeFinding";
import { Button } from "../../controls/Button";
import { usePane, usePaneState } from "../../pane/paneContext";
import { differences } from "../../saving/differences";
import type { InSheet, OpenScheme } from "../../state/openScheme";
import { editedScheme } from "../../state/openScheme";
import { schemeInHand } from "../../state/paneState";

const MOST_SHOWN = 40;

/** A value of the document in a cell of the table. */
function valueText(value: unknown, nothing: string): string {
  if (value === undefined || value === null) return nothing;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Two versions of one scheme side by side, of which a person keeps one. */
function Versions({ open, theirs }: { readonly open: OpenScheme; readonly theirs: InSheet }) {
  const { store, words, language } = usePane();
  const { saving } = words;
  const mine = editedScheme(open);
  const found = differences(mine, theirs.scheme);
  const settle = (): void => {
    // The sheet is known as it is now: the next save goes over it, and undo leads back to the other version.
    store.dispatch({ kind: "know", key: open.key, known: { held: theirs } });
    store.dispatch({ kind: "settle", key: open.key });
  };
  return (
    <section class="conflict">
      <h2>{saving.conflictTitle}</h2>
      <p>{saving.conflict(open.sheet ?? "")}</p>
      {found.length === 0 ? (
        <p>{saving.same}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{saving.place}</th>
              <th scope="col">{saving.mine}</th>
              <th scope="col">{saving.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, MOST_SHOWN).map((difference) => (
              <tr key={difference.place}>
                <th scope="row">{renderSchemePlace(mine, difference.place, language)}</th>
                <td>{valueText(difference.mine, saving.nothing)}</td>
                <td>{valueText(difference.theirs, saving.nothing)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.length > MOST_SHOWN ? <p class="quiet">{saving.further(found.length - MOST_SHOWN)}</p> : null}
      <div class="actions">
        <Button onClick={settle}>{saving.keepMine}</Button>
        <Button
          onClick={() => {
            store.dispatch({ kind: "edit", edit: { kind: "replace", scheme: theirs.scheme } });
            settle();
          }}
        >
          {saving.takeTheirs}
        </Button>
      </div>
    </section>
  );
}

/** The scheme in hand as the pane and as the sheet have it, where both were changed. */
export function ConflictView() {
  const open = usePaneState(schemeInHand);
  return open?.theirs ? <Versions open={open} theirs={open.theirs} /> : null;
}

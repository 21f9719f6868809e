import { Button } from "../../controls/Button";
import { usePane, usePaneState } from "../../pane/paneContext";
import { saveScheme } from "../../saving/saveScheme";
import { isUnsaved } from "../../state/openScheme";
import { schemeInHand } from "../../state/paneState";

/** Whether the sheet holds what the pane shows, and the button that makes it so. */
export function Footer() {
  const open = usePaneState(schemeInHand);
  const isSaving = usePaneState((state) => state.isSaving);
  const { host, store, words } = usePane();
  const { shell } = words;
  if (!open) return null;
  const unsaved = isUnsaved(open);
  return (
    <footer>
      <span class="quiet">{unsaved ? shell.unsaved : shell.allSaved}</span>
      <Button primary disabled={!unsaved || isSaving} onClick={() => void saveScheme(host, store)}>
        {isSaving ? shell.saving : shell.save}
      </Button>
    </footer>
  );
}

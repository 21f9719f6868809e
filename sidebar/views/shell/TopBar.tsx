import type { Language } from "../../../core/words/language";
import { IconButton } from "../../controls/IconButton";
import { Select } from "../../controls/Select";
import { useDispatch, usePane, usePaneState } from "../../pane/paneContext";
import { canRedo, canUndo } from "../../state/history";
import { editedScheme } from "../../state/openScheme";
import { schemeInHand } from "../../state/paneState";

/** Each language by its own name. */
const LANGUAGES: readonly { readonly value: Language; readonly label: string }[] = [
  { value: "zh-CN", label: "简体" },
  { value: "zh-TW", label: "繁體" },
  { value: "en", label: "EN" },
];

/** Leads to the start, where another scheme is chosen. */
const OTHER = "other";

function SchemeSelect() {
  const schemes = usePaneState((state) => state.schemes);
  const inHand = usePaneState((state) => state.inHand);
  const dispatch = useDispatch();
  const { words, language } = usePane();
  if (schemes.length === 0) return <span class="product">{words.shell.title}</span>;
  const options = schemes.map((open) => ({
    value: open.key,
    label:
      editedScheme(open).names[language] + (open.sheet === undefined ? ` (${words.shell.notSaved})` : ""),
  }));
  return (
    <Select
      label={words.shell.schemeInHand}
      value={inHand ?? OTHER}
      options={[...options, { value: OTHER, label: words.shell.otherScheme }]}
      onChange={(key) => dispatch({ kind: "take in hand", ...(key !== OTHER && { key }) })}
    />
  );
}

/** The scheme in hand, undo and redo, and the language. */
export function TopBar() {
  const open = usePaneState(schemeInHand);
  const language = usePaneState((state) => state.language);
  const dispatch = useDispatch();
  const { shell } = usePane().words;
  return (
    <div class="top-bar">
      <SchemeSelect />
      {open ? (
        <>
          <IconButton
            icon="undo"
            label={shell.undo}
            disabled={!canUndo(open.history)}
            onClick={() => dispatch({ kind: "undo" })}
          />
          <IconButton
            icon="redo"
            label={shell.redo}
            disabled={!canRedo(open.history)}
            onClick={() => dispatch({ kind: "redo" })}
          />
        </>
      ) : null}
      <Select
        label={shell.language}
        value={language}
        options={LANGUAGES}
        onChange={(chosen) => dispatch({ kind: "speak", language: chosen })}
      />
    </div>
  );
}

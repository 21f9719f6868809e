import { useEffect, useState } from "preact/hooks";
import { Button } from "../../controls/Button";
import { MessageBar } from "../../controls/MessageBar";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import type { FoundColumns } from "../../workbook/foundColumns";
import { foundColumns } from "../../workbook/foundColumns";
import { keptContent } from "../../workbook/keptContent";

const NONE: FoundColumns = { columns: [], sets: [] };

/** Columns that were found by a synonym, to be confirmed: from then on the scheme itself says which they are. */
export function ConfirmColumns() {
  const { host, words, language } = usePane();
  const { indicators: texts } = words;
  const scheme = useScheme();
  const dispatch = useDispatch();
  const [found, setFound] = useState(NONE);
  const sources = JSON.stringify(scheme.indicators?.map(({ id, source }) => [id, source]));
  useEffect(() => {
    let isWanted = true;
    keptContent(host).then(
      (content) => {
        if (isWanted) setFound(foundColumns(content, scheme));
      },
      // The list of columns says itself where the workbook can't be read.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
    // Weights and methods don't change where values come from.
  }, [host, sources]);
  if (found.sets.length === 0) return null;
  return (
    <MessageBar
      kind="info"
      actions={
        <Button
          onClick={() => {
            dispatch({ kind: "edit", edit: { kind: "set", sets: found.sets } });
            setFound(NONE);
          }}
        >
          {texts.confirmColumns}
        </Button>
      }
    >
      {texts.foundColumns}
      <ul class="plain-list">
        {found.columns.map(({ figure, names, header, sheet }) => (
          <li key={`${figure} ${header}`}>
            {names[language]}: {sheet} · {header}
          </li>
        ))}
      </ul>
    </MessageBar>
  );
}

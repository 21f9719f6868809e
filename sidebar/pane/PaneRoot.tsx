import { useEffect, useMemo, useState } from "preact/hooks";
import type { Language } from "../../core/words/language";
import type { PaneHost } from "../ports/paneHost";
import type { Store } from "../state/store";
import { Shell } from "../views/shell/Shell";
import { loadWords } from "../words/loadWords";
import type { PaneWords } from "../words/paneWords";
import type { Pane } from "./paneContext";
import { PaneContext } from "./paneContext";

interface Spoken {
  readonly language: Language;
  readonly words: PaneWords;
}

/** The whole pane, in the language of the state: until that one is there the one before stays. */
export function PaneRoot({ host, store }: { readonly host: PaneHost; readonly store: Store }) {
  const [spoken, setSpoken] = useState<Spoken>();
  const [language, setLanguage] = useState(store.state.language);
  useEffect(() => store.subscribe(() => setLanguage(store.state.language)), [store]);
  useEffect(() => {
    let isWanted = true;
    void loadWords(language).then((words) => {
      if (!isWanted) return;
      document.documentElement.lang = language;
      setSpoken({ language, words });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  const pane = useMemo((): Pane | undefined => spoken && { host, store, ...spoken }, [host, store, spoken]);
  return pane ? (
    <PaneContext.Provider value={pane}>
      <Shell />
    </PaneContext.Provider>
  ) : null;
}

import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { useWords } from "./paneContext";

/** A part of the pane whose code is loaded when it is first shown. */
export function lazyView(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | undefined;
  return function LazyView() {
    const { shell } = useWords();
    const [View, setView] = useState<{ readonly view?: ComponentType; readonly failed?: boolean }>(
      loaded ? { view: loaded } : {},
    );
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      if (View.view) return undefined;
      let isWanted = true;
      load().then(
        (view) => {
          loaded = view;
          if (isWanted) setView({ view });
        },
        () => {
          if (isWanted) setView({ failed: true });
        },
      );
      return () => {
        isWanted = false;
      };
    }, [attempt]);
    if (View.view) return <View.view />;
    if (View.failed !== true) return <p class="quiet">{shell.loading}</p>;
    return (
      <div role="alert">
        <p>{shell.partNotLoaded}</p>
        <Button
          onClick={() => {
            setView({});
            setAttempt(attempt + 1);
          }}
        >
          {shell.tryAgain}
        </Button>
      </div>
    );
  };
}

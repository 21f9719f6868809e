import type { PaneView } from "../../sidebar/ports/paneHost";

type Listener = (view: PaneView) => void;

/** The parts of the pane that ribbon buttons ask for: kept until the pane is there. */
export class AskedViews {
  readonly #listeners = new Set<Listener>();
  #waiting: PaneView | undefined;

  ask(view: PaneView): void {
    if (this.#listeners.size === 0) this.#waiting = view;
    for (const listener of this.#listeners) listener(view);
  }

  readonly listen = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    if (this.#waiting) listener(this.#waiting);
    this.#waiting = undefined;
    return () => this.#listeners.delete(listener);
  };
}

import type { Action } from "./action";
import type { PaneState } from "./paneState";
import { reduce } from "./reduce";

/** Holds the state of the pane and tells who listens when it changes. */
export class Store {
  private readonly listeners = new Set<() => void>();

  constructor(private current: PaneState) {}

  get state(): PaneState {
    return this.current;
  }

  readonly dispatch = (action: Action): void => {
    const next = reduce(this.current, action);
    if (next === this.current) return;
    this.current = next;
    for (const listener of [...this.listeners]) listener();
  };

  /** Calls back after each change; what it gives ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

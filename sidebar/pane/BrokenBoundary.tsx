import type { ComponentChildren } from "preact";
import { Component } from "preact";

/** What stands in the place of a part that couldn't be drawn. */
interface BoundaryProperties {
  readonly children: ComponentChildren;
  readonly instead: ComponentChildren;
  /** False where nothing is wrong with the sheet: then the fault is ours and isn't hidden. */
  readonly isBroken: boolean;
}

/** Keeps what can't be drawn of a broken scheme sheet from taking the other parts with it. */
export class BrokenBoundary extends Component<BoundaryProperties, { readonly fault?: Error }> {
  static override getDerivedStateFromError(fault: Error): { readonly fault: Error } {
    return { fault };
  }
  override render() {
    const { children, instead, isBroken } = this.props;
    if (this.state.fault === undefined) return children;
    if (!isBroken) throw this.state.fault;
    return instead;
  }
}

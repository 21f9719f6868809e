import type { FunctionComponent } from "preact";
import { Component, createElement } from "preact";

/** A component that is drawn again only where one of its properties is another one; Preact keeps this in its compatibility part. */
export function memo<Properties extends object>(
  drawn: FunctionComponent<Properties>,
): FunctionComponent<Properties> {
  class Memo extends Component<Properties> {
    override shouldComponentUpdate(next: Readonly<Properties>): boolean {
      const before = this.props as Record<string, unknown>;
      const after = next as Record<string, unknown>;
      const names = new Set([...Object.keys(before), ...Object.keys(after)]);
      return [...names].some((name) => before[name] !== after[name]);
    }
    override render() {
      return createElement(drawn as FunctionComponent<object>, this.props as object);
    }
  }
  return Memo as unknown as FunctionComponent<Properties>;
}

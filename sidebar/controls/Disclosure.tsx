import type { ComponentType } from "preact";
import { useState } from "preact/hooks";

/** A heading that opens to a part of the pane; the part is made when it is first opened. */
export function Disclosure({
  heading,
  part: Part,
  startsOpen = false,
}: {
  readonly heading: string;
  readonly part: ComponentType;
  readonly startsOpen?: boolean;
}) {
  const [wasOpened, setWasOpened] = useState(startsOpen);
  return (
    <details
      class="disclosure-part"
      open={startsOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true);
      }}
    >
      <summary>{heading}</summary>
      {wasOpened ? <Part /> : null}
    </details>
  );
}

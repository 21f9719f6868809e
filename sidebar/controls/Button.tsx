import type { ComponentChildren } from "preact";

/** A button with words on it. */
export function Button({
  primary = false,
  disabled = false,
  onClick,
  children,
}: {
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" class={primary ? "button primary" : "button"} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}

import type { IconName } from "./Icon";
import { Icon } from "./Icon";

/** A button with a picture on it; its label is read out and shown on hovering. */
export function IconButton({
  icon,
  label,
  disabled = false,
  pressed,
  onClick,
  onPointerDown,
  onKeyDown,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  /** For a button that stays down. */
  readonly pressed?: boolean;
  readonly onClick?: () => void;
  readonly onPointerDown?: (event: PointerEvent) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}) {
  return (
    <button
      type="button"
      class={`icon-button ${icon}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onClick}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    >
      <Icon name={icon} />
    </button>
  );
}

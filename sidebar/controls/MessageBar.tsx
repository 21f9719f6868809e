import type { ComponentChildren } from "preact";
import type { IconName } from "./Icon";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";

/** How grave a message is. */
export type MessageKind = "done" | "info" | "warning" | "error";

const ICONS: Readonly<Record<MessageKind, IconName>> = {
  done: "done",
  info: "info",
  warning: "warning",
  error: "error",
};

/** A message above or between other things, with what can be done about it. */
export function MessageBar({
  kind,
  children,
  actions,
  dismiss,
}: {
  readonly kind: MessageKind;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly dismiss?: { readonly label: string; readonly onClick: () => void };
}) {
  return (
    <div class={`message ${kind}`}>
      <Icon name={ICONS[kind]} />
      <div class="words">{children}</div>
      {dismiss ? <IconButton icon="close" label={dismiss.label} onClick={dismiss.onClick} /> : null}
      {actions ? <div class="actions">{actions}</div> : null}
    </div>
  );
}

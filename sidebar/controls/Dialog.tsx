import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

/** A question that must be answered first. It stays in the page while it is closed, so that focus returns to where it was. */
export function Dialog({
  open,
  title,
  onClose,
  actions,
  children,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly actions: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (open && element?.open === false) element.showModal();
    if (!open && element?.open === true) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={heading}
      onClose={() => {
        if (open) onClose();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {open ? children : null}
      <div class="actions">{open ? actions : null}</div>
    </dialog>
  );
}

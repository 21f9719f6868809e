import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { usePaneState } from "../pane/paneContext";

const CONTROLS = "input, select, textarea, button, [role=slider]";

/** The element that shows a field: the one with its path, or with the longest beginning of it. */
function shownBy(root: HTMLElement, field: string): HTMLElement | undefined {
  const elements = [...root.querySelectorAll<HTMLElement>("[data-field]")];
  const lengthOf = (element: HTMLElement): number => {
    const path = element.dataset.field ?? "";
    return field === path || field.startsWith(`${path}.`) ? path.length : -1;
  };
  const best = elements.reduce<HTMLElement | undefined>(
    (found, element) => (lengthOf(element) > (found ? lengthOf(found) : -1) ? element : found),
    undefined,
  );
  return best;
}

/**
 * Scrolls to the field that a finding led to and focuses it. Fields are found by their path in `data-field`; one that
 * isn't shown itself is found by the nearest part that is.
 */
export function useLedField(root: RefObject<HTMLElement | null>): void {
  const field = usePaneState((state) => state.field);
  useEffect(() => {
    if (field === undefined || !root.current) return;
    const element = shownBy(root.current, field);
    if (!element) return;
    element.scrollIntoView({ block: "center" });
    const control = element.matches(CONTROLS) ? element : element.querySelector<HTMLElement>(CONTROLS);
    control?.focus({ preventScroll: true });
  }, [field]);
}

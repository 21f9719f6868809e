import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** So long a part of the pane may take to load before the focus goes to its heading. */
const LOADING_MS = 2000;

/** The element that stands for a field, or for the least part that the field lies in. */
function elementOf(root: HTMLElement, field: string): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  for (const element of root.querySelectorAll<HTMLElement>("[data-field]")) {
    const place = element.dataset.field ?? "";
    const holds = place !== "" && (place === field || field.startsWith(`${place}.`));
    if (holds && place.length > (best?.dataset.field ?? "").length) best = element;
  }
  return best;
}

function focusOn(element: HTMLElement): void {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  const control = element.matches("input, select, button")
    ? element
    : (element.querySelector<HTMLElement>("input:not([disabled]), select, [role=slider]") ??
      element.querySelector<HTMLElement>("button:not(.drag)"));
  element.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}

/**
 * Brings the field that a finding led to into view and gives it the focus, as soon as it is drawn; parts of the pane
 * mark their fields with `data-field`. Without a field, or where none is drawn, the heading has the focus.
 */
export function useFieldFocus(
  root: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  section: string,
  field: string | undefined,
): void {
  useEffect(() => {
    const part = root.current;
    if (!part || field === undefined) {
      heading.current?.focus();
      return undefined;
    }
    const known = elementOf(part, field);
    if (known) {
      focusOn(known);
      return undefined;
    }
    heading.current?.focus();
    const waiting = new MutationObserver(() => {
      const element = elementOf(part, field);
      if (!element) return;
      waiting.disconnect();
      focusOn(element);
    });
    waiting.observe(part, { childList: true, subtree: true });
    const timer = setTimeout(() => waiting.disconnect(), LOADING_MS);
    return () => {
      waiting.disconnect();
      clearTimeout(timer);
    };
  }, [section, field]);
}

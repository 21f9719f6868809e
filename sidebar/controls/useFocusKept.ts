import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

const FOCUSABLE = "button:not(:disabled), input, select, textarea, summary, [tabindex='0']";

const focusables = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];

/** Keeps the focus in a part of the pane when what had it is taken away: it goes to what stands in its place. */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly element: Element; readonly place: number } | undefined>(undefined);
  useEffect(() => {
    const part = root.current;
    const remember = ({ target }: FocusEvent): void => {
      if (!part || !(target instanceof Element)) return;
      last.current = { element: target, place: focusables(part).findIndex((each) => each === target) };
    };
    part?.addEventListener("focusin", remember);
    return () => part?.removeEventListener("focusin", remember);
  }, []);
  useLayoutEffect(() => {
    const { element, place = -1 } = last.current ?? {};
    if (!root.current || !element || element.isConnected || document.activeElement !== document.body) return;
    const left = focusables(root.current);
    left[Math.min(Math.max(place, 0), left.length - 1)]?.focus();
  });
}

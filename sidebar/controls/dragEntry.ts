/**
 * Follows a pointer that drags the entry of a list by its handle, and tells the place that it is over whenever that
 * changes. The list must be a `ul` or `ol` with one `li` for each entry.
 */
export function dragEntry(event: PointerEvent, onMove: (from: number, to: number) => void): void {
  const handle = event.currentTarget as HTMLElement;
  const entry = handle.closest("li");
  const list = entry?.parentElement;
  if (!entry || !list) return;
  event.preventDefault();
  const ending = new AbortController();
  const move = (moved: PointerEvent): void => {
    const entries = [...list.children];
    const from = entries.indexOf(entry);
    const over = entries.findIndex((each) => moved.clientY < each.getBoundingClientRect().bottom);
    const to = over < 0 ? entries.length - 1 : over;
    if (from >= 0 && to !== from) onMove(from, to);
  };
  const end = (): void => {
    entry.classList.remove("dragging");
    ending.abort();
  };
  entry.classList.add("dragging");
  // The document keeps telling where the pointer is while entries change places under it.
  const { signal } = ending;
  document.addEventListener("pointermove", move, { signal });
  document.addEventListener("pointerup", end, { signal });
  document.addEventListener("pointercancel", end, { signal });
}

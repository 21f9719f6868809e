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
  // Rows that go by their places stay where they are in the page while what they show moves on.
  let from = [...list.children].indexOf(entry);
  const mark = (): void => {
    for (const [place, each] of [...list.children].entries())
      each.classList.toggle("dragging", place === from);
  };
  const move = (moved: PointerEvent): void => {
    const entries = [...list.children];
    const over = entries.findIndex((each) => moved.clientY < each.getBoundingClientRect().bottom);
    const to = over < 0 ? entries.length - 1 : over;
    if (to === from) return;
    onMove(from, to);
    from = to;
    requestAnimationFrame(mark);
  };
  const end = (): void => {
    from = -1;
    mark();
    ending.abort();
  };
  mark();
  // The document keeps telling where the pointer is while entries change places under it.
  const { signal } = ending;
  document.addEventListener("pointermove", move, { signal });
  document.addEventListener("pointerup", end, { signal });
  document.addEventListener("pointercancel", end, { signal });
}

import { useEffect, useRef } from "preact/hooks";
import { GridSelection } from "../app/selection";
import type { GridPaneHost } from "../app/paneHost";
import type { WorkbookApp } from "../app/workbookApp";
import { sampleFormulas } from "../sampleFormulas";
import type { Session } from "../session";

/** What each step points at, and what it brings into view. */
const STEPS = [
  { target: "#grid", place: "low" },
  { target: ".side", place: "beside" },
  { target: ".side", place: "beside" },
  { target: '[data-command="grade"]', place: "below" },
  { target: '[data-command="statements"]', place: "below" },
] as const;

const VIEWS = { 1: "scheme", 2: "preview" } as const;

function prepare(step: number, session: Session, host: GridPaneHost | undefined): void {
  if (step === 0) {
    const { sheet } = sampleFormulas(session.language);
    void new GridSelection(session).show(sheet, { row: 3, column: 2, rows: 1, columns: 1 });
  }
  if (step === 1 || step === 2) host?.show(VIEWS[step]);
}

/** A short tour in five steps. It stands beside what it speaks of, so that one can follow it with one's hands. */
export function Tour({
  app,
  session,
  step,
  host,
}: {
  readonly app: WorkbookApp;
  readonly session: Session;
  readonly step: number;
  readonly host: GridPaneHost | undefined;
}) {
  const { tourWords } = app.words;
  const card = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const words = tourWords.steps[step] ?? tourWords.steps[0];
  const { target, place } = STEPS[step] ?? STEPS[0];
  const isLast = step === STEPS.length - 1;

  const end = (): void => {
    app.set({ tourStep: undefined });
    rememberTour();
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  };
  useEffect(() => {
    before.current = document.activeElement;
  }, []);
  useEffect(() => {
    prepare(step, session, host);
    const element = document.querySelector(target);
    element?.classList.add("tour-target");
    card.current?.focus();
    return () => element?.classList.remove("tour-target");
  }, [step, target, session, host]);
  return (
    <div
      ref={card}
      class={`tour ${place}`}
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      tabindex={-1}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") end();
      }}
    >
      <p class="quiet">{tourWords.place(step + 1, STEPS.length)}</p>
      <h2 id="tour-title">{words.title}</h2>
      <p id="tour-text">{words.text}</p>
      <div class="tour-actions">
        {isLast ? null : (
          <button type="button" class="link" onClick={end}>
            {tourWords.skip}
          </button>
        )}
        <span class="spring" />
        {step > 0 ? (
          <button type="button" class="button" onClick={() => app.set({ tourStep: step - 1 })}>
            {tourWords.back}
          </button>
        ) : null}
        <button
          type="button"
          class="button primary"
          onClick={() => {
            if (isLast) end();
            else app.set({ tourStep: step + 1 });
          }}
        >
          {isLast ? tourWords.done : tourWords.next}
        </button>
      </div>
    </div>
  );
}

const SEEN = "kaohe tour";

/** True where this browser has shown the tour before. */
export function hasSeenTour(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    return true;
  }
}

function rememberTour(): void {
  try {
    localStorage.setItem(SEEN, "seen");
  } catch {
    // A browser that keeps nothing shows the tour again.
  }
}

import { useEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import { Dialog } from "../../../sidebar/controls/Dialog";
import { mountPane } from "../../../sidebar/mountPane";
import { Overlay } from "../overlay/Overlay";
import { Tour } from "../tour/Tour";
import { MenuBar } from "./MenuBar";
import { NoticeBar } from "./NoticeBar";
import { GridPaneHost } from "./paneHost";
import { StatusLine } from "./StatusLine";
import type { WorkbookApp } from "./workbookApp";

/** The whole page: menu, grid with what belongs to its cells, and the pane beside it. */
export function App({ app }: { readonly app: WorkbookApp }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [isDropping, setDropping] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => app.subscribe(() => redraw(undefined)), [app]);
  const { state, words } = app;
  const { session, busy, notice, question, undoable, tourStep } = state;
  const host = useMemo(() => session && new GridPaneHost(session), [session]);
  useEffect(() => (pane.current && host ? mountPane(pane.current, host) : undefined), [host]);
  const focusPane = (): void => {
    host?.show("scheme");
    pane.current?.querySelector<HTMLElement>("main, [tabindex], button")?.focus();
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer?.files[0];
    if (file) void app.openChosen(file);
  };
  return (
    <div
      class="workbook-page pane"
      lang={state.language}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false);
      }}
      onDrop={drop}
    >
      <MenuBar app={app} state={state} onScheme={focusPane} />
      {busy ? (
        <div class="busy" role="status">
          <progress {...(busy.doneFraction !== undefined && { value: busy.doneFraction })} />
          {busy.text}
        </div>
      ) : null}
      {notice && !busy ? (
        <NoticeBar
          notice={notice}
          words={words}
          canUndo={notice.kind === "outcome" && notice.outcome.undo !== undefined && undoable !== undefined}
          onUndo={() => void app.undo()}
          onClose={() => app.set({ notice: undefined })}
        />
      ) : null}
      <div class="desk">
        <div class="sheet">
          <div id="grid" class="grid" />
          {session ? <Overlay session={session} words={words} /> : null}
          {session ? <StatusLine session={session} words={words} /> : null}
        </div>
        <aside class="side" aria-label={words.pane}>
          <div ref={pane} class="side-pane" />
        </aside>
      </div>
      {tourStep !== undefined && session ? (
        <Tour app={app} session={session} step={tourStep} host={host} />
      ) : null}
      <Dialog
        open={question !== undefined}
        title={question?.title ?? ""}
        onClose={() => question?.answer(false)}
        actions={
          <>
            <button type="button" class="button" onClick={() => question?.answer(true)}>
              {question?.yes}
            </button>
            <button type="button" class="button primary" onClick={() => question?.answer(false)}>
              {question?.no}
            </button>
          </>
        }
      >
        <ul>
          {question?.lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </Dialog>
      {isDropping ? <div class="drop-here">{words.dropHere}</div> : null}
    </div>
  );
}

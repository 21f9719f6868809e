import type { ComponentType } from "preact";
import { MessageBar } from "../../controls/MessageBar";
import { Button } from "../../controls/Button";
import { Tabs } from "../../controls/Tabs";
import { openWorkbook } from "../../opening/openWorkbook";
import { lazyView } from "../../pane/lazyView";
import { useDispatch, usePane, usePaneState } from "../../pane/paneContext";
import type { PaneView } from "../../ports/paneHost";
import { isBrokenInHand, schemeInHand } from "../../state/paneState";
import { SchemeView } from "../scheme/SchemeView";
import { Footer } from "./Footer";
import { TopBar } from "./TopBar";

const StartView = lazyView(() => import("../start/StartView").then((module) => module.StartView));
const VIEWS: Readonly<Record<PaneView, ComponentType>> = {
  scheme: SchemeView,
  preview: lazyView(() => import("../preview/PreviewView").then((module) => module.PreviewView)),
  month: lazyView(() => import("../month/MonthView").then((module) => module.MonthView)),
};
const LossDialog = lazyView(() => import("../saving/LossDialog").then((module) => module.LossDialog));
const ORDER: readonly PaneView[] = ["scheme", "preview", "month"];

/** What the pane told last, read out by a screen reader. */
function NoticeBar() {
  const notice = usePaneState((state) => state.notice);
  const dispatch = useDispatch();
  const { shell } = usePane().words;
  return (
    <div role="status">
      {notice ? (
        <MessageBar
          kind={notice.kind === "fault" ? "error" : notice.kind}
          dismiss={{ label: shell.dismiss, onClick: () => dispatch({ kind: "tell" }) }}
        >
          {notice.text}
        </MessageBar>
      ) : null}
    </div>
  );
}

/** What is shown in place of the views while the workbook isn't open. */
function Unopened() {
  const opening = usePaneState((state) => state.opening);
  const { host, store, words } = usePane();
  if (opening.kind !== "failed") return <p class="quiet">{words.shell.loading}</p>;
  const { code, detail } = opening.fault;
  return (
    <MessageBar
      kind="error"
      actions={<Button onClick={() => void openWorkbook(host, store)}>{words.shell.tryAgain}</Button>}
    >
      {words.shell.faults[code](detail)}
    </MessageBar>
  );
}

/** The frame of the pane: the scheme in hand, the views, and what is saved. */
export function Shell() {
  const view = usePaneState((state) => state.view);
  const isOpen = usePaneState((state) => state.opening.kind === "open");
  const hasScheme = usePaneState((state) => schemeInHand(state) !== undefined);
  const isBroken = usePaneState(isBrokenInHand);
  const isAsked = usePaneState((state) => state.question !== undefined);
  const dispatch = useDispatch();
  const { shell } = usePane().words;
  const View = VIEWS[view];
  return (
    <div class="pane">
      <header>
        <h1 class="visually-hidden">{shell.title}</h1>
        <TopBar />
        {isOpen && hasScheme ? (
          <Tabs
            label={shell.viewsLabel}
            value={view}
            items={ORDER.map((id) => ({ id, label: shell.views[id] }))}
            onChange={(id) => dispatch({ kind: "show", view: id })}
          />
        ) : null}
      </header>
      <main tabIndex={-1}>
        <NoticeBar />
        {!isOpen ? <Unopened /> : null}
        {isOpen && !hasScheme ? <StartView /> : null}
        {isOpen && hasScheme ? (
          <div role="tabpanel" id={`panel-${view}`} aria-labelledby={`tab-${view}`}>
            {view === "preview" && isBroken ? (
              <MessageBar kind="warning">{shell.brokenPart}</MessageBar>
            ) : (
              <View />
            )}
          </div>
        ) : null}
      </main>
      {isOpen && hasScheme ? <Footer /> : null}
      {isAsked ? <LossDialog /> : null}
    </div>
  );
}

import "@univerjs/preset-sheets-core/lib/index.css";
import "./page.css";
import { render } from "preact";
import { languageFrom } from "../../core/words/language";
import { App } from "./app/App";
import { GridSelection } from "./app/selection";
import { WorkbookApp } from "./app/workbookApp";
import { copyOf } from "./file/saveCopy";
import type { OpenedPage } from "./openedPage";
import type { Session } from "./session";
import { hasSeenTour } from "./tour/Tour";

declare global {
  interface Window {
    /** For the console and for tests. */
    kaohe: OpenedPage;
  }
}

/** ?lang=zh-TW in the address, or the browser's language; ?tour=no leaves the tour out. */
const asked = new URLSearchParams(location.search);
const app = new WorkbookApp(
  languageFrom(asked.get("lang") ?? navigator.language),
  () => document.getElementById("grid") ?? document.body,
);
function openSession(): Session {
  const { session } = app.state;
  if (!session) throw new Error("no workbook is open");
  return session;
}
window.kaohe = {
  get port() {
    return openSession().port;
  },
  open: (bytes, name) => app.open(name, bytes),
  select: (sheet, row, column) =>
    new GridSelection(openSession()).show(sheet, { row, column, rows: 1, columns: 1 }),
  copy: () => copyOf(openSession()),
};
window.addEventListener("beforeunload", (event) => {
  if (app.hasUnsavedEdits) event.preventDefault();
});

const root = document.getElementById("page");
if (root) {
  render(<App app={app} />, root);
  await app.openSample();
  if (asked.get("tour") !== "no" && !hasSeenTour()) app.set({ tourStep: 0 });
  document.documentElement.dataset.ready = "";
}

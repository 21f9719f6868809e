/* The page of the pane over a workbook in memory, for development and for tests in a browser. */
import type { Language } from "../../../core/words/language";
import { languageFrom } from "../../../core/words/language";
import { mountPane } from "../../../sidebar/mountPane";
import type { SheetCells } from "./memoryHost";
import { MemoryHost } from "./memoryHost";

declare global {
  interface Window {
    /** The host, for tests that do what people do in the workbook. */
    kaoheHost?: MemoryHost;
  }
}

/** ?workbook=sample.json&lang=zh-CN&today=2026-07-05; without a workbook it is empty. */
const parameters = new URLSearchParams(location.search);
const language: Language = languageFrom(parameters.get("lang") ?? navigator.language);
const file = parameters.get("workbook");
const sheets = file === null ? { Sheet1: [] } : ((await (await fetch(file)).json()) as SheetCells);
const root = document.getElementById("pane");
if (root) {
  window.kaoheHost = new MemoryHost(sheets, language, parameters.get("today") ?? "2026-07-05");
  mountPane(root, window.kaoheHost);
}

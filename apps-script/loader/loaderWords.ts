import type { Text } from "../../core/words/textIn";
import type { FilesFault } from "./projectFiles";

/** Why the macro can't be loaded. Code.js has little room: no more words than needed. */
export const FAULTS: Readonly<Record<FilesFault, Text>> = {
  missing: ["Sidebar.html is missing", "缺少 Sidebar.html"],
  "cut off": ["Sidebar.html isn’t whole", "Sidebar.html 不完整"],
  "another build": ["Sidebar.html is of another version than Code.gs", "Sidebar.html 与 Code.gs 不是同一版"],
};

/** What to do about it. */
export const REMEDY: Text = [
  ". Paste Code.gs and Sidebar.html of one version, both whole, into the Apps Script editor.",
  "。请在 Apps Script 中把 Code.gs 与 Sidebar.html 都改为同一版的全文。",
];

import type { Language } from "../../core/words/language";
import { hostWordsIn } from "../words/hostWords";
import type { MenuItem } from "../words/hostWordsShape";

const EVERY_MONTH: readonly MenuItem[] = [
  "kaoheScheme",
  "kaoheGrade",
  "kaoheCheck",
  "kaoheStatements",
  "kaohePublish",
];
const TOOLS: readonly MenuItem[] = [
  "kaoheFreeze",
  "kaoheThaw",
  "kaoheUndo",
  "kaoheSchedule",
  "kaoheSelfTest",
  "kaoheAbout",
];

/** Puts the menu beside Google's own. Nothing else is done: nobody may have allowed the script anything yet. */
export function buildMenu(language: Language): void {
  const words = hostWordsIn(language);
  const ui = SpreadsheetApp.getUi();
  const add = (menu: GoogleAppsScript.Base.Menu, items: readonly MenuItem[]): GoogleAppsScript.Base.Menu =>
    items.reduce((each, item) => each.addItem(words.menu[item], item), menu);
  add(ui.createMenu(words.title), EVERY_MONTH)
    .addSeparator()
    .addSubMenu(add(ui.createMenu(words.tools), TOOLS))
    .addToUi();
}

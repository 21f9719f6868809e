import type { Language } from "../../core/words/language";
import { textIn } from "../../core/words/textIn";
import { EVERY_MONTH, SELDOM, TITLE, TOOLS } from "./menuWords";
import type { MenuItem } from "./menuWords";

type Menu = GoogleAppsScript.Base.Menu;

/**
 * Puts the menu beside Google's own. Nothing else is done, and nothing is read: a spreadsheet opens before anybody has
 * allowed the script anything (AuthMode.NONE), when it has its menu and the user's locale to rely on, but no properties,
 * no triggers and no sidebar. The labels stand in Code.js, since reading Sidebar.html would be slow whenever it opens.
 */
export function buildMenu(language: Language): void {
  const ui = SpreadsheetApp.getUi();
  const add = (menu: Menu, items: readonly MenuItem[]): Menu =>
    items.reduce((each, [name, ...label]) => each.addItem(textIn(language, label), `kaohe${name}`), menu);
  add(ui.createMenu(textIn(language, TITLE)), EVERY_MONTH)
    .addSeparator()
    .addSubMenu(add(ui.createMenu(textIn(language, TOOLS)), SELDOM))
    .addToUi();
}

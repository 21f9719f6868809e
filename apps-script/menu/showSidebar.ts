import type { Language } from "../../core/words/language";
import { textIn } from "../../core/words/textIn";
import { TITLE } from "./menuWords";

const WIDTH_PIXELS = 300;

/** What the page says of itself before the script tells it: replaced in the text, since a template would run what it holds. */
const PLACE = /data-language="[^"]*" data-zone="[^"]*"/;

/** Opens the sidebar in the user's language and the spreadsheet's time zone; the macro behind the page isn't sent along. */
export function showSidebar(language: Language): void {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const text = kaoheFiles.page.replace(PLACE, `data-language="${language}" data-zone="${zone}"`);
  const page = HtmlService.createHtmlOutput(text).setTitle(textIn(language, TITLE)).setWidth(WIDTH_PIXELS);
  SpreadsheetApp.getUi().showSidebar(page);
}

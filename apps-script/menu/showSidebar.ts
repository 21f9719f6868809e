import type { Language } from "../../core/words/language";
import { hostWordsIn } from "../words/hostWords";

const WIDTH_PIXELS = 300;

/** What the page says of itself before the script tells it: replaced in the text, since a template would run what it holds. */
const PLACE = /data-language="[^"]*" data-zone="[^"]*"/;

/** Opens the sidebar in the user's language and the spreadsheet's time zone. */
export function showSidebar(language: Language): void {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const page = HtmlService.createHtmlOutputFromFile("Sidebar");
  page
    .setContent(page.getContent().replace(PLACE, `data-language="${language}" data-zone="${zone}"`))
    .setTitle(hostWordsIn(language).title)
    .setWidth(WIDTH_PIXELS);
  SpreadsheetApp.getUi().showSidebar(page);
}

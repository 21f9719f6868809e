import type { Language } from "../../core/words/language";
import { textIn } from "../../core/words/textIn";
import { hostWordsIn } from "../words/hostWords";
import { TITLE } from "./menuWords";

/** Says what this is, and what it may do. */
export function showAbout(language: Language): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(textIn(language, TITLE), hostWordsIn(language).about.join("\n"), ui.ButtonSet.OK);
}

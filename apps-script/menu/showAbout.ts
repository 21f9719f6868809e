import type { Language } from "../../core/words/language";
import { hostWordsIn } from "../words/hostWords";

/** Says what this is, and what it may do. */
export function showAbout(language: Language): void {
  const words = hostWordsIn(language);
  const ui = SpreadsheetApp.getUi();
  ui.alert(words.title, words.about.join("\n"), ui.ButtonSet.OK);
}

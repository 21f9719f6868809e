import { languageFrom, type Language } from "../../core/words/language";

/** The language the user reads Google Sheets in; English where the session won't tell, as for an anonymous viewer. */
export function readUserLanguage(): Language {
  try {
    return languageFrom(Session.getActiveUserLocale());
  } catch {
    return "en";
  }
}

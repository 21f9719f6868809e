import { languageFrom, type Language } from "../../core/words/language";

/** The language Excel is shown in; before Excel has said so, the browser's; English where neither is known. */
export function readDisplayLanguage(): Language {
  return languageFrom(readOfficeTag() ?? readBrowserTag());
}

function readOfficeTag(): string | undefined {
  try {
    // The declared types promise a context, but Office fills it in only once the host has answered.
    const context = Office.context as Partial<Office.Context> | undefined;
    return context?.displayLanguage;
  } catch {
    return undefined;
  }
}

function readBrowserTag(): string | undefined {
  return typeof navigator === "undefined" ? undefined : navigator.language;
}

import type { Language } from "../../core/words/language";
import type { PaneWords } from "./paneWords";

/** The pane's texts in a language; the other languages aren't loaded. */
export async function loadWords(language: Language): Promise<PaneWords> {
  switch (language) {
    case "en":
      return (await import("./en/words")).words;
    case "zh-CN":
      return (await import("./zhCN/words")).words;
    case "zh-TW":
      return (await import("./zhTW/words")).words;
  }
}

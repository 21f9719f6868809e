import { schemeCommand as en } from "./en/schemeCommand";
import type { Language } from "./language";
import { renderSchemeFault } from "./renderScheme";
import { renderSheetFinding } from "./renderSchemeSheet";
import type { SchemeCommandFault, SchemeCommandWords } from "./schemeCommandWords";
import { schemeCommand as zhCN } from "./zhCN/schemeCommand";
import { schemeCommand as zhTW } from "./zhTW/schemeCommand";

const WORDS: Readonly<Record<Language, SchemeCommandWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** All texts of the scheme command in a language. */
export function schemeCommandWords(language: Language): SchemeCommandWords {
  return WORDS[language];
}

/** Why the scheme command can't do its work, and what to do about it. */
export function renderSchemeCommandFault(fault: SchemeCommandFault, language: Language): string {
  const words = WORDS[language].faults({
    finding: (finding) => {
      const { what, remedy } = renderSheetFinding(finding, language);
      return `${finding.sheet}!${finding.cell}: ${what} ${remedy}`;
    },
    fault: (inner) => renderSchemeFault(inner, language),
  });
  const say = words[fault.code] as (message: SchemeCommandFault) => string;
  return say(fault);
}

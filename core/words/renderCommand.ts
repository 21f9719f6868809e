import type { CommandFault, CommandWords } from "./commandMessages";
import { command as en } from "./en/command";
import type { Language } from "./language";
import { renderRunFault } from "./renderDepartmentRun";
import { renderSchemeFault } from "./renderScheme";
import { renderComparisonFault } from "./renderWhatIf";
import { command as zhCN } from "./zhCN/command";
import { command as zhTW } from "./zhTW/command";

const WORDS: Readonly<Record<Language, CommandWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** All texts of the command line in a language. */
export function commandWords(language: Language): CommandWords {
  return WORDS[language];
}

/** Why a command can't do its work, and what to do about it. */
export function renderCommandFault(fault: CommandFault, language: Language): string {
  const words = WORDS[language].faults({
    scheme: (inner) => renderSchemeFault(inner, language),
    run: (inner) => renderRunFault(inner, language),
    whatIf: (inner) => renderComparisonFault(inner, language),
  });
  const say = words[fault.code] as (message: CommandFault) => string;
  return say(fault);
}

import type { Language } from "../../../core/words/language";
import { schemeCommandWords, renderSchemeCommandFault } from "../../../core/words/renderSchemeCommand";
import { renderCommandFault } from "../../../core/words/renderCommand";
import { GradeProblem } from "../../grade/gradeProblem";
import { languageAskedFor } from "../../grade/options";
import type { Terminal } from "../../grade/runCommand";
import { plainText } from "../../terminal/plainText";
import { readySchemes, schemesAskedFor } from "../loadSchemes";
import { explainRows, withChoices } from "./explainRows";
import { listSchemes } from "./listSchemes";
import type { SchemeOptions } from "./options";
import { readSchemeOptions } from "./options";
import { SchemeCommandProblem } from "./schemeCommandProblem";

function answer({ command, scheme, rows, choices, language }: SchemeOptions): string {
  if (command === "help") return schemeCommandWords(language).help;
  if (command === "list") return listSchemes(readySchemes(), language);
  const [asked] = schemesAskedFor(scheme);
  if (!asked) return "";
  return explainRows(withChoices(asked, choices), rows, language);
}

/** What stands in the way, in the user's language; anything else is a defect of ours and is thrown on. */
function complaint(error: unknown, language: Language): string {
  if (error instanceof SchemeCommandProblem) return renderSchemeCommandFault(error.fault, language);
  if (error instanceof GradeProblem) return renderCommandFault(error.fault, language);
  throw error;
}

/** Runs `npm run scheme`; the answer is the exit code: 0 done, 1 the scheme can't be used, 2 wrong use. */
export function runSchemeCommand(args: readonly string[], terminal: Terminal): 0 | 1 | 2 {
  try {
    terminal.say(plainText(answer(readSchemeOptions(args))));
    return 0;
  } catch (error) {
    terminal.complain(plainText(complaint(error, languageAskedFor(args) ?? "en")));
    return error instanceof GradeProblem ? error.exitCode : 2;
  }
}

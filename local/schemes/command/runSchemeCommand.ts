import type { Language } from "../../../core/words/language";
import { schemeCommandWords, renderSchemeCommandFault } from "../../../core/words/renderSchemeCommand";
import { renderCommandFault } from "../../../core/words/renderCommand";
import { GradeProblem } from "../../grade/gradeProblem";
import { languageAskedFor } from "../../grade/options";
import type { Terminal } from "../../grade/runCommand";
import { plainText } from "../../terminal/plainText";
import { readySchemes } from "../loadSchemes";
import { checkedScheme } from "./checkedScheme";
import { explainRows, withChoices } from "./explainRows";
import { listSchemes } from "./listSchemes";
import type { SchemeOptions } from "./options";
import { readSchemeOptions } from "./options";
import { SchemeCommandProblem } from "./schemeCommandProblem";
import { schemeFrom } from "./schemeSource";
import { shownScheme } from "./shownScheme";
import { writtenSheet } from "./writtenSheet";

async function answer({
  command,
  scheme: asked,
  rows,
  choices,
  out,
  language,
}: SchemeOptions): Promise<string> {
  if (command === "help") return schemeCommandWords(language).help;
  if (command === "list") return listSchemes(readySchemes(), language);
  const scheme = withChoices(await schemeFrom(asked), choices);
  if (command === "explain") return explainRows(scheme, rows, language);
  if (command === "json") return JSON.stringify(scheme, null, 2);
  if (command === "check") return checkedScheme(scheme, language);
  return out === undefined ? shownScheme(scheme, language) : writtenSheet(scheme, out, language);
}

/** What stands in the way, in the user's language; anything else is a defect of ours and is thrown on. */
function complaint(error: unknown, language: Language): string {
  if (error instanceof SchemeCommandProblem) return renderSchemeCommandFault(error.fault, language);
  if (error instanceof GradeProblem) return renderCommandFault(error.fault, language);
  throw error;
}

/** Runs `npm run scheme`; the answer is the exit code: 0 done, 1 the scheme can't be used, 2 wrong use. */
export async function runSchemeCommand(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    terminal.say(plainText(await answer(readSchemeOptions(args))));
    return 0;
  } catch (error) {
    terminal.complain(plainText(complaint(error, languageAskedFor(args) ?? "en")));
    if (error instanceof GradeProblem) return error.exitCode;
    const isContent = error instanceof SchemeCommandProblem && error.fault.code.includes("scheme sheet");
    return isContent ? 1 : 2;
  }
}

import type { Language } from "../words/language";
import { renderRunFault } from "../words/renderDepartmentRun";
import { workbookCommandWords } from "../words/renderWorkbookCommand";
import type { RunFault } from "../words/runFault";

/** Why a month can't be run: a sentence, and line by line what it rests on and what to do. */
export function faultText(
  fault: RunFault,
  language: Language,
): { readonly headline: string; readonly lines: readonly string[] } {
  const [headline = "", ...lines] = renderRunFault(fault, language)
    .split("\n")
    .map((line) => line.trim());
  if (fault.code !== "nothing fits") return { headline, lines };
  // Its last line speaks of the command line.
  return { headline, lines: [...lines.slice(0, -1), workbookCommandWords(language).nothingFitsRemedy] };
}

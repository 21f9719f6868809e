import { defectFault } from "../../core/cells/cellFault";
import { answers } from "../../core/functions/answers";
import { readUserLanguage } from "./readUserLanguage";
import { toSheets } from "./toSheets";

/**
 * Answers a call of a custom function: cells in, cells out, in the shape of the first argument.
 * Throws an Error whose message begins with the error's sign where the whole answer is a fault or where the function itself fails.
 */
export function answer(exportName: keyof typeof answers, cells: ArrayLike<unknown>): unknown {
  return toSheets(answerOrDefect(exportName, Array.from(cells)), readUserLanguage);
}

/** The answer of a declared function, or a fault that names the function where it fails by a defect of ours. */
function answerOrDefect(exportName: keyof typeof answers, cells: unknown[]): unknown {
  const answerCells = answers[exportName] as (...cells: unknown[]) => unknown;
  try {
    return answerCells(...cells);
  } catch (defect) {
    return defectFault(exportName, defect);
  }
}

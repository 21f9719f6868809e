import { defectFault } from "../../core/cells/cellFault";
import { readUserLanguage } from "./readUserLanguage";
import { toSheets } from "./toSheets";

/** Answers a call by a function of core, or by a fault that names the function where it fails by a defect of ours. */
export function answerBy(
  answerCells: (...cells: never[]) => unknown,
  exportName: string,
  cells: ArrayLike<unknown>,
): unknown {
  let answer: unknown;
  try {
    answer = (answerCells as (...cells: unknown[]) => unknown)(...Array.from(cells));
  } catch (defect) {
    answer = defectFault(exportName, defect);
  }
  return toSheets(answer, readUserLanguage);
}

import type { answers } from "../../core/functions/answers";
import { figureAnswers } from "../../core/functions/figureAnswers";
import { loadMacro } from "../loader/loadMacro";
import { answerBy } from "./answerBy";

/**
 * Answers a call of a custom function: cells in, cells out, in the shape of the first argument.
 * Throws an Error whose message begins with the error's sign where the whole answer is a fault or where the function itself fails.
 */
export function answer(exportName: keyof typeof answers, cells: ArrayLike<unknown>): unknown {
  return exportName === "checkTable"
    ? loadMacro().checkTable(cells)
    : answerBy(figureAnswers[exportName], exportName, cells);
}

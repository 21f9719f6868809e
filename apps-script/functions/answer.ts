import * as declared from "../../core/functions/functions";
import { readUserLanguage } from "./readUserLanguage";
import { toSheets } from "./toSheets";

/**
 * Answers a call of a custom function: cells in, cells out, in the shape of the first argument.
 * Throws an Error whose message begins with the error's sign where the whole answer is a fault or where the function itself fails.
 */
export function answer(exportName: keyof typeof declared, cells: ArrayLike<unknown>): unknown {
  const declaredFunction = declared[exportName] as (...cells: unknown[]) => unknown;
  let answered: unknown;
  try {
    answered = declaredFunction(...Array.from(cells));
  } catch (defect) {
    throw new Error(`#VALUE!: ${exportName}: ${defect instanceof Error ? defect.message : String(defect)}`);
  }
  return toSheets(answered, readUserLanguage);
}

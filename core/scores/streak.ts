import { isBlank } from "../cells/blank";
import type { Condition } from "./condition";

/** Length of the run at the end of a history, oldest first, that meets the condition; a blank breaks it. */
export function streak(history: readonly unknown[], condition: Condition): number {
  let length = 0;
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const cell = history[index];
    if (isBlank(cell) || !condition(cell)) break;
    length += 1;
  }
  return length;
}

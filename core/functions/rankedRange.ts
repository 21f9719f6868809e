import { matrixOf } from "../cells/matrix";
import type { Answer } from "./perCell";
import { answerPerNumber } from "./perCell";
import { readNumbers } from "./vectors";

/**
 * Answers each number of a range by all of them together (ranks, group grades). Blanks are left out and stay
 * blank; a text or an error value in the range stands in the way of all.
 */
export function answerRanked(
  range: unknown,
  argument: string,
  answerAll: (values: readonly number[]) => readonly unknown[],
): Answer {
  return answerPerNumber(range, argument, () => {
    const numbers = matrixOf(range).flatMap((cells, row) => readNumbers(cells, argument, row));
    const answers = answerAll(numbers.filter((number) => number !== null));
    let next = 0;
    return () => answers[next++];
  });
}

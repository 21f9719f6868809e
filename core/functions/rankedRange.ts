import { matrixOf } from "../cells/matrix";
import type { Answer } from "./perCell";
import { answerPerCell, readCellNumber, withinCells } from "./perCell";

/**
 * Answers each number of a range by all of them together (ranks, group grades). A blank is left out and stays
 * blank; a text or an error value shows in its own cell, while the others can't be ranked without it.
 */
export function answerRanked(range: unknown, argument: string, answerAll: (values: readonly number[]) => readonly unknown[]): Answer {
  const cells = matrixOf(range).map((row, index) => row.map((cell, column) => readCellNumber(cell, argument, index, column)));
  const all = cells.flat();
  const broken = all.find((value) => typeof value !== "number" && value !== "");
  const answers = broken === undefined ? answerAll(all.filter((value) => typeof value === "number")) : [];
  let next = 0;
  return answerPerCell(Array.isArray(range) ? cells : cells[0]?.[0], (value) => {
    if (typeof value !== "number") return value;
    if (broken === undefined) return withinCells(answers[next++]);
    return broken;
  });
}

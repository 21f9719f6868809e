import { ratio } from "../../scores/ratio";
import { numbersBeside } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";

/** RATIO: part ÷ whole. */
export function answerRatio(part: unknown, whole: unknown): Answer {
  return answerPerNumber(part, "part", () => {
    const wholeAt = numbersBeside(whole, "whole", part, "part");
    return (value, row, column) => ratio(value, wholeAt(row, column), "whole");
  });
}

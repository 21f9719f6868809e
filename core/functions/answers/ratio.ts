import { ratio } from "../../scores/ratio";
import { cellsBeside } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";
import { numberBeside } from "../vectors";

/** RATIO: part ÷ whole. */
export function answerRatio(part: unknown, whole: unknown): Answer {
  return answerPerNumber(part, "part", () => {
    const wholes = cellsBeside(whole, "whole", part, "part");
    return (value, row, column) => ratio(value, numberBeside(wholes, "whole", row, column), "whole");
  });
}

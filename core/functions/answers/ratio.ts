import { CellFault } from "../../cells/cellFault";
import { isMissing, matrixOf } from "../../cells/matrix";
import { ratio } from "../../scores/ratio";
import { answerFault } from "../answerFromBands";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";
import { numberBeside } from "../vectors";

/** RATIO: part ÷ whole. */
export function answerRatio(part: unknown, whole: unknown): Answer {
  if (isMissing(whole)) return answerFault(part, new CellFault("#VALUE!", { code: "missing argument", argument: "whole" }));
  const wholes = matrixOf(whole);
  return answerPerNumber(part, "part", (value, row, column) => {
    const all = numberBeside(wholes, "whole", row, column);
    return typeof all === "number" ? ratio(value, all, "whole") : all;
  });
}

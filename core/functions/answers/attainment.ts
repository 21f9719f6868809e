import { CellFault } from "../../cells/cellFault";
import { isMissing, matrixOf, scalarOf } from "../../cells/matrix";
import { attainment } from "../../scores/ratio";
import { answerFault } from "../answerFromBands";
import { choiceParameter, numberParameter } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";
import { numberBeside } from "../vectors";

const BETTER = {
  higher: ["false", "0", "否", "越高越好"],
  lower: ["true", "1", "是", "越低越好"],
} as const;

/** ATTAINMENT: actual ÷ target, or target ÷ actual where lower is better. */
export function answerAttainment(actual: unknown, target: unknown, cap: unknown, lowerIsBetter: unknown): Answer {
  if (isMissing(target)) return answerFault(actual, new CellFault("#VALUE!", { code: "missing argument", argument: "target" }));
  const highest = numberParameter(cap, "cap", null, { atLeast: 0 });
  if (highest !== null && typeof highest !== "number") return answerFault(actual, highest);
  const asked = scalarOf(lowerIsBetter);
  const better = choiceParameter(typeof asked === "boolean" ? String(asked) : asked, "lower_is_better", BETTER, "higher" as const);
  if (typeof better !== "string") return answerFault(actual, better);
  const targets = matrixOf(target);
  return answerPerNumber(actual, "actual", (value, row, column) => {
    const aim = numberBeside(targets, "target", row, column);
    return typeof aim === "number" ? attainment(value, aim, highest, better) : aim;
  });
}

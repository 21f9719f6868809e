import { scalarOf } from "../../cells/matrix";
import { attainment } from "../../scores/ratio";
import { NOT_NEGATIVE, numbersBeside, choiceParameter, numberParameter } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";

const BETTER = {
  higher: "false|0|否|越高越好",
  lower: "true|1|是|越低越好",
} as const;

/** ATTAINMENT: actual ÷ target, or target ÷ actual where lower is better. */
export function answerAttainment(
  actual: unknown,
  target: unknown,
  cap: unknown,
  lowerIsBetter: unknown,
): Answer {
  return answerPerNumber(actual, "actual", () => {
    const targetAt = numbersBeside(target, "target", actual, "actual");
    const highest = numberParameter(cap, "cap", null, NOT_NEGATIVE);
    const asked = scalarOf(lowerIsBetter);
    const better = choiceParameter(
      typeof asked === "boolean" ? String(asked) : asked,
      "lower_is_better",
      BETTER,
      "higher" as const,
    );
    return (value, row, column) => attainment(value, targetAt(row, column), highest, better);
  });
}

import type { PartialSteps } from "../../scores/stepScore";
import { stepScore } from "../../scores/stepScore";
import type { Choices } from "../parameter";
import { NOT_NEGATIVE, choiceParameter, numberParameter, requiredNumber } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";

const PARTIAL: Choices<PartialSteps> = {
  full: "满步|整步|满一步",
  started: "不足一步按一步|进一",
  proportional: "比例|按比例",
};

const SMALLEST_STEP = 1e-9;

/** STEP_SCORE: full points less the points of each step that the target is missed by. */
export function answerStepScore(
  actual: unknown,
  target: unknown,
  full: unknown,
  step: unknown,
  points: unknown,
  zeroBelow: unknown,
  steps: unknown,
): Answer {
  return answerPerNumber(actual, "actual", () => {
    const rule = {
      target: requiredNumber(target, "target"),
      fullPoints: requiredNumber(full, "full"),
      step: requiredNumber(step, "step", { atLeast: SMALLEST_STEP }),
      pointsPerStep: requiredNumber(points, "points", NOT_NEGATIVE),
      zeroBelow: numberParameter(zeroBelow, "zero_below", null),
      partial: choiceParameter(steps, "steps", PARTIAL, "full" as const),
    };
    return (value) => stepScore(value, rule);
  });
}

import type { PartialSteps } from "../../scores/stepScore";
import { stepScore } from "../../scores/stepScore";
import { answerFault } from "../answerFromBands";
import type { Choices } from "../parameter";
import { choiceParameter, numberParameter, requiredNumber } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";

const PARTIAL: Choices<PartialSteps> = {
  full: ["满步", "整步", "满一步"],
  started: ["不足一步按一步", "进一"],
  proportional: ["比例", "按比例"],
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
  const numbers = {
    target: requiredNumber(target, "target"),
    fullPoints: requiredNumber(full, "full"),
    step: requiredNumber(step, "step", { atLeast: SMALLEST_STEP }),
    pointsPerStep: requiredNumber(points, "points", { atLeast: 0 }),
  };
  const fault = Object.values(numbers).find((value) => typeof value !== "number");
  if (fault !== undefined) return answerFault(actual, fault);
  const lowest = numberParameter(zeroBelow, "zero_below", null);
  if (lowest !== null && typeof lowest !== "number") return answerFault(actual, lowest);
  const partial = choiceParameter(steps, "steps", PARTIAL, "full" as const);
  if (typeof partial !== "string") return answerFault(actual, partial);
  const rule = { ...(numbers as Record<keyof typeof numbers, number>), zeroBelow: lowest, partial };
  return answerPerNumber(actual, "actual", (value) => stepScore(value, rule));
}

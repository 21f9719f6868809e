import type { RoundingMode } from "../../numbers/roundDecimal";
import { roundDecimal } from "../../numbers/roundDecimal";
import type { Choices } from "../parameter";
import { choiceParameter, numberParameter } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";

const MODES: Choices<RoundingMode> = {
  "half up": "round|四舍五入",
  up: "进一|向上|进位",
  down: "舍去|向下|去尾|截断",
  "half even": "bankers|四舍六入|四舍六入五成双|银行家",
};

/** ROUND_SCORE: decimal rounding. */
export function answerRoundScore(value: unknown, digits: unknown, mode: unknown): Answer {
  return answerPerNumber(value, "value", () => {
    const places = numberParameter(digits, "digits", 0, { atLeast: -15, atMost: 15, whole: true });
    const chosen = choiceParameter(mode, "mode", MODES, "half up" as const);
    return (number) => roundDecimal(number, places, chosen);
  });
}

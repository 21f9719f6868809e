import { paper } from "../../numbers/paper";
import { ratio } from "../../scores/ratio";
import { requiredCells, within } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";
import { numberBeside } from "../vectors";

/** POOL_SHARE: total × rate ÷ people. */
export function answerPoolShare(total: unknown, rate: unknown, people: unknown): Answer {
  return answerPerNumber(total, "total", () => {
    const rates = requiredCells(rate, "rate");
    const heads = requiredCells(people, "people");
    return (value, row, column) => {
      const pool = paper(value * numberBeside(rates, "rate", row, column));
      return ratio(
        pool,
        within(numberBeside(heads, "people", row, column), "people", { atLeast: 0 }),
        "people",
      );
    };
  });
}

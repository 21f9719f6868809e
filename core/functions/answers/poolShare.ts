import { paper } from "../../numbers/paper";
import { ratio } from "../../scores/ratio";
import { cellsBeside, within } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";
import { numberBeside } from "../vectors";

/** POOL_SHARE: total × rate ÷ people. */
export function answerPoolShare(total: unknown, rate: unknown, people: unknown): Answer {
  return answerPerNumber(total, "total", () => {
    const rates = cellsBeside(rate, "rate", total, "total");
    const heads = cellsBeside(people, "people", total, "total");
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

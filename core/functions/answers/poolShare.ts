import { paper } from "../../numbers/paper";
import { ratio } from "../../scores/ratio";
import { NOT_NEGATIVE, numbersBeside } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";

/** POOL_SHARE: total × rate ÷ people. */
export function answerPoolShare(total: unknown, rate: unknown, people: unknown): Answer {
  return answerPerNumber(total, "total", () => {
    const rateAt = numbersBeside(rate, "rate", total, "total");
    const peopleAt = numbersBeside(people, "people", total, "total", NOT_NEGATIVE);
    return (value, row, column) => ratio(paper(value * rateAt(row, column)), peopleAt(row, column), "people");
  });
}

import { CellFault } from "../../cells/cellFault";
import { isMissing, matrixOf } from "../../cells/matrix";
import { paper } from "../../numbers/paper";
import { ratio } from "../../scores/ratio";
import { answerFault } from "../answerFromBands";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";
import { numberBeside } from "../vectors";

/** POOL_SHARE: total × rate ÷ people. */
export function answerPoolShare(total: unknown, rate: unknown, people: unknown): Answer {
  const missing = isMissing(rate) ? "rate" : isMissing(people) ? "people" : null;
  if (missing) return answerFault(total, new CellFault("#VALUE!", { code: "missing argument", argument: missing }));
  const [rates, heads] = [matrixOf(rate), matrixOf(people)];
  return answerPerNumber(total, "total", (value, row, column) => {
    const share = numberBeside(rates, "rate", row, column);
    if (typeof share !== "number") return share;
    const count = numberBeside(heads, "people", row, column);
    if (typeof count !== "number") return count;
    if (count < 0) return new CellFault("#VALUE!", { code: "out of range", argument: "people", found: count, atLeast: 0 });
    return ratio(paper(value * share), count, "people");
  });
}

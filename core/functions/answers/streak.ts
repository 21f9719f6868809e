import { fault } from "../../cells/cellFault";
import { cellText } from "../../cells/cellText";
import { isMissing, matrixOf, scalarOf } from "../../cells/matrix";
import { readCondition } from "../../scores/condition";
import { streak } from "../../scores/streak";
import type { Answer } from "../perCell";
import { orThrow, passOnError } from "../perCell";
import { answerPerRecord, isColumn } from "../vectors";

/** STREAK: length of the run at the end of each history that meets the condition. */
export function answerStreak(history: unknown, condition: unknown): Answer {
  return answerPerRecord(history, () => {
    if (isMissing(condition)) throw fault("missing argument", { argument: "condition" });
    const meets = orThrow(readCondition(cellText(scalarOf(condition))));
    return {
      asOneColumn: isColumn(matrixOf(history)),
      answer: (record) => {
        record.forEach(passOnError);
        return streak(record, meets);
      },
    };
  });
}

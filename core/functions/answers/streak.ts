import { CellFault } from "../../cells/cellFault";
import { cellText } from "../../cells/cellText";
import { isErrorValue } from "../../cells/errorValue";
import { isMissing, matrixOf, scalarOf } from "../../cells/matrix";
import { readCondition } from "../../scores/condition";
import { streak } from "../../scores/streak";
import type { Answer } from "../perCell";
import { answerPerRecord, isColumn } from "../vectors";

/** STREAK: length of the run at the end of each history that meets the condition. */
export function answerStreak(history: unknown, condition: unknown): Answer {
  const asked = scalarOf(condition);
  const test = isMissing(condition)
    ? new CellFault("#VALUE!", { code: "missing argument", argument: "condition" })
    : readCondition(cellText(asked));
  return answerPerRecord(history, isColumn(matrixOf(history)), (record) => {
    if (typeof test !== "function") return test;
    return record.find(isErrorValue) ?? streak(record, test);
  });
}

import { isBlank } from "../../cells/blank";
import { cellBeside, isMissing, matrixOf } from "../../cells/matrix";
import { periodScore } from "../../scores/periodScore";
import { numberParameter } from "../parameter";
import type { Answer } from "../perCell";
import { readCellNumber } from "../perCell";
import { answerPerRecord, isColumn, readNumbers } from "../vectors";

/** PERIOD_SCORE: mean of the periods of each person, mixed with the year-end score where there is one. */
export function answerPeriodScore(periods: unknown, yearEnd: unknown, periodShare: unknown, divideBy: unknown): Answer {
  const matrix = matrixOf(periods);
  const yearEnds = Array.isArray(yearEnd) || !isMissing(yearEnd) ? matrixOf(yearEnd) : null;
  const hasYearEnd = yearEnds !== null && !isMissing(yearEnd);
  const share = numberParameter(periodShare, "period_share", 0.6, { atLeast: 0, atMost: 1 });
  const divisor = numberParameter(divideBy, "divide_by", null, { atLeast: 0 });
  // A column is one person's periods, unless every row has a year-end score of its own.
  const asOneColumn = isColumn(matrix) && !(hasYearEnd && yearEnds.length === matrix.length);
  return answerPerRecord(periods, asOneColumn, (record, row) => {
    if (typeof share !== "number") return share;
    if (divisor !== null && typeof divisor !== "number") return divisor;
    const scores = readNumbers(record, "periods", row);
    if ("fault" in scores) return scores.fault;
    const rule = { divideBy: divisor, periodShare: share };
    if (!hasYearEnd) return periodScore(scores, null, rule);
    const cell = cellBeside(yearEnds, row, 0);
    // The year-end score of this person is still to come.
    if (isBlank(cell)) return "";
    const final = readCellNumber(cell, "year_end", yearEnds.length === 1 ? 0 : row, 0);
    return typeof final === "number" ? periodScore(scores, final, rule) : final;
  });
}

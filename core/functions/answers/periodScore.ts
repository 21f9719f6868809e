import { isBlank } from "../../cells/blank";
import { cellBeside, isMissing, matrixOf } from "../../cells/matrix";
import { periodScore } from "../../scores/periodScore";
import { NOT_NEGATIVE, numberParameter, requireBeside } from "../parameter";
import type { Answer } from "../perCell";
import { orThrow, readCellNumber } from "../perCell";
import { answerPerRecord, isColumn, readNumbers } from "../vectors";

/** PERIOD_SCORE: mean of the periods of each person, mixed with the year-end score where there is one. */
export function answerPeriodScore(
  periods: unknown,
  yearEnd: unknown,
  periodShare: unknown,
  divideBy: unknown,
): Answer {
  return answerPerRecord(periods, () => {
    const people = matrixOf(periods);
    // A single blank cell is a score still to come, unless a later argument shows that it was skipped.
    const isSkipped = !Array.isArray(yearEnd) && isBlank(yearEnd) && (yearEnd !== "" || !isMissing(divideBy));
    const yearEnds = isSkipped ? null : matrixOf(yearEnd);
    const rule = {
      periodShare: numberParameter(periodShare, "period_share", 0.6, { atLeast: 0, atMost: 1 }),
      divideBy: numberParameter(divideBy, "divide_by", null, NOT_NEGATIVE),
    };
    const asOneColumn = isColumn(people) && yearEnds?.length !== people.length;
    if (yearEnds !== null)
      requireBeside(yearEnds, "year_end", asOneColumn ? "" : people.map(() => [""]), "periods");
    return {
      // A column is one person's periods, unless every row has a year-end score of its own.
      asOneColumn,
      answer: (record, row) => {
        const scores = readNumbers(record, "periods", asOneColumn ? "down" : row);
        if (yearEnds === null) return orThrow(periodScore(scores, null, rule));
        const cell = cellBeside(yearEnds, row, 0);
        // The year-end score of this person is still to come.
        if (isBlank(cell)) return "";
        return orThrow(periodScore(scores, readCellNumber(cell, "year_end", row), rule));
      },
    };
  });
}

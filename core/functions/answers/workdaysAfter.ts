import { isBlank } from "../../cells/blank";
import { fault } from "../../cells/cellFault";
import { cellText } from "../../cells/cellText";
import { matrixOf } from "../../cells/matrix";
import type { Day, ReadDay } from "../../dates/day";
import { readDay, writeDay } from "../../dates/day";
import { workdaysAfter } from "../../dates/workdaysAfter";
import { numbersBeside } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerCell, passOnError } from "../perCell";

const DAYS = { atLeast: 0, atMost: 10_000, whole: true };

function readDayCell(cell: unknown, argument: string, row: number, column: number): ReadDay {
  const day = readDay(cell);
  if (day) return day;
  passOnError(cell);
  throw fault("not a date", { argument, found: cellText(cell), row: row + 1, column: column + 1 });
}

/** The days listed in a range. Older Excel clients hand an empty cell of a range over as 0. */
function readDays(argument: unknown, name: string): Set<Day> {
  return new Set(
    matrixOf(argument).flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        isBlank(cell) || cell === 0 ? [] : [readDayCell(cell, name, row, column).day],
      ),
    ),
  );
}

/** WORKDAYS_AFTER: the due date, written the way the date was written. */
export function answerWorkdaysAfter(
  date: unknown,
  days: unknown,
  holidays: unknown,
  makeUpDays: unknown,
): Answer {
  return answerPerCell(date, () => {
    const countAt = numbersBeside(days, "days", date, "date", DAYS);
    const calendar = {
      holidays: readDays(holidays, "holidays"),
      makeUpDays: readDays(makeUpDays, "make_up_days"),
    };
    return (cell, row, column) => {
      const start = readDayCell(cell, "date", row, column);
      return writeDay(workdaysAfter(start.day, countAt(row, column), calendar), start.form);
    };
  });
}

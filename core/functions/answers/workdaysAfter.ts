import { isBlank } from "../../cells/blank";
import { CellFault } from "../../cells/cellFault";
import { cellText } from "../../cells/cellText";
import { isErrorValue } from "../../cells/errorValue";
import { isMissing, matrixOf } from "../../cells/matrix";
import type { Day } from "../../dates/day";
import { readDay, writeDay } from "../../dates/day";
import { workdaysAfter } from "../../dates/workdaysAfter";
import { answerFault } from "../answerFromBands";
import type { Answer } from "../perCell";
import { answerPerCell } from "../perCell";
import { numberBeside } from "../vectors";

const MOST_DAYS = 10_000;

function notADate(cell: unknown, argument: string, row: number, column: number): unknown {
  if (isErrorValue(cell)) return cell;
  const place = { row: row + 1, column: column + 1 };
  return new CellFault("#VALUE!", { code: "not a date", argument, found: cellText(cell), place });
}

/** The days listed in a range, or the fault (or error value) of the first cell that is no date. */
function readDays(argument: unknown, name: string): Set<Day> | { readonly fault: unknown } {
  const days = new Set<Day>();
  for (const [row, cells] of matrixOf(argument).entries()) {
    for (const [column, cell] of cells.entries()) {
      // Older Excel clients hand an empty cell of a range over as 0.
      if (isBlank(cell) || cell === 0) continue;
      const read = readDay(cell);
      if (read === undefined) return { fault: notADate(cell, name, row, column) };
      days.add(read.day);
    }
  }
  return days;
}

/** WORKDAYS_AFTER: the due date, written the way the date was written. */
export function answerWorkdaysAfter(date: unknown, days: unknown, holidays: unknown, makeUpDays: unknown): Answer {
  if (isMissing(days)) return answerFault(date, new CellFault("#VALUE!", { code: "missing argument", argument: "days" }));
  const off = readDays(holidays, "holidays");
  if ("fault" in off) return answerFault(date, off.fault);
  const worked = readDays(makeUpDays, "make_up_days");
  if ("fault" in worked) return answerFault(date, worked.fault);
  const counts = matrixOf(days);
  return answerPerCell(date, (cell, row, column) => {
    if (isBlank(cell)) return "";
    const start = readDay(cell);
    if (start === undefined) return notADate(cell, "date", row, column);
    const count = numberBeside(counts, "days", row, column);
    if (typeof count !== "number") return count;
    if (count < 0 || count > MOST_DAYS || !Number.isInteger(count)) {
      return new CellFault("#VALUE!", { code: "out of range", argument: "days", found: count, atLeast: 0, atMost: MOST_DAYS, whole: true });
    }
    return writeDay(workdaysAfter(start.day, count, { holidays: off, makeUpDays: worked }), start.form);
  });
}

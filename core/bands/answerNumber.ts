import { isBlank } from "../cells/blank";
import type { CellFault } from "../cells/cellFault";
import { fault } from "../cells/cellFault";
import { isErrorValue } from "../cells/errorValue";
import { cellText } from "../cells/cellText";
import type { BandRow } from "./bandTable";
import { limitNumber } from "./limitNumber";

/** The number in a column of a row. A blank is a fault: not configured, never 0. */
export function answerNumber({ row, answers }: BandRow, column: number): number | CellFault {
  const cell = answers[column];
  if (isBlank(cell)) return fault("blank answer", { row, column: column + 1 });
  if (isErrorValue(cell)) return fault("passed on", { cell });
  return (
    limitNumber(cell) ?? fault("answer not a number", { row, column: column + 1, found: cellText(cell) })
  );
}

/** From here on a rate without a percent sign or a money unit is taken for a slip: 90 would pay ninety times the amount. */
const HIGHEST_PLAIN_RATE = 5;

/** The rate in a column of a row; `6元` is an amount for each unit and may be any. */
export function rateOf(row: BandRow, column: number): number | CellFault {
  const rate = answerNumber(row, column);
  if (
    typeof rate !== "number" ||
    rate <= HIGHEST_PLAIN_RATE ||
    /[%％‰元¥$]/.test(cellText(row.answers[column]))
  )
    return rate;
  return fault("rate looks like percent", { row: row.row, found: rate });
}

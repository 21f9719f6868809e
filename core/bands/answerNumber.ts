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

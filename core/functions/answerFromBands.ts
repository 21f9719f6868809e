import { bandFault, bandIndexFor } from "../bands/bandFor";
import type { BandRow } from "../bands/bandTable";
import type { SettledBands } from "../bands/settleBands";
import { isBlank } from "../cells/blank";
import { isErrorValue } from "../cells/errorValue";
import type { Answer } from "./perCell";
import { answerPerCell, answerPerNumber } from "./perCell";
import type { Unusable } from "./tableArgument";

/** Answers everything but blanks and error values with one fault: a table or an option can't be used. */
export function answerFault(input: unknown, fault: unknown): Answer {
  return answerPerCell(input, (cell) => (isBlank(cell) ? "" : isErrorValue(cell) ? cell : fault));
}

/**
 * Answers each number of a range by the row that holds it.
 * @param answerRow what a row answers; asked once a row, not once a value
 */
export function answerFromBands(
  input: unknown,
  argument: string,
  bands: SettledBands | Unusable,
  answerRow: (row: BandRow) => unknown,
): Answer {
  if ("fault" in bands) return answerFault(input, bands.fault);
  const answers = bands.rows.map(answerRow);
  return answerPerNumber(input, argument, (value) => {
    const index = bandIndexFor(bands, value);
    return index >= 0 ? answers[index] : bandFault(bands, value);
  });
}

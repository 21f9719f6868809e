import { bandFault, bandIndexFor } from "../bands/bandFor";
import type { BandRow } from "../bands/bandTable";
import type { SettledBands } from "../bands/settleBands";
import { CellFault } from "../cells/cellFault";
import { isBlank } from "../cells/blank";
import type { Answer } from "./perCell";
import { answerPerCell, answerPerNumber } from "./perCell";

/** Answers every blank with a blank and everything else with one fault: a table or an option can't be used. */
export function answerFault(input: unknown, fault: unknown): Answer {
  return answerPerCell(input, (cell) => (isBlank(cell) ? "" : fault));
}

/**
 * Answers each number of a range by the row that holds it.
 * @param answerRow what a row answers; asked once a row, not once a value
 */
export function answerFromBands(
  input: unknown,
  argument: string,
  bands: SettledBands | CellFault,
  answerRow: (row: BandRow) => unknown,
): Answer {
  if (bands instanceof CellFault) return answerFault(input, bands);
  const answers = bands.rows.map(answerRow);
  return answerPerNumber(input, argument, (value) => {
    const index = bandIndexFor(bands, value);
    return index >= 0 ? answers[index] : bandFault(bands, value);
  });
}

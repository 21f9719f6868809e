import { bandFault, bandIndexFor } from "../bands/bandFor";
import type { BandRow } from "../bands/bandTable";
import type { SettledBands } from "../bands/settleBands";
import type { Answer } from "./perCell";
import { answerPerNumber } from "./perCell";

/** What a table answers, and how a row of it does (an answer, or the fault in its place); asked once a row. */
interface TableAnswer {
  readonly bands: SettledBands;
  readonly answerRow: (row: BandRow) => unknown;
}

/** Index of the row that holds the value; throws the fault that says why there is none. */
export function heldIndex(bands: SettledBands, value: number): number {
  const index = bandIndexFor(bands, value);
  if (index < 0) throw bandFault(bands, value);
  return index;
}

/** Answers each number of a range by the row that holds it. */
export function answerFromBands(input: unknown, argument: string, prepare: () => TableAnswer): Answer {
  return answerPerNumber(input, argument, () => {
    const { bands, answerRow } = prepare();
    const answers = bands.rows.map(answerRow);
    return (value) => answers[heldIndex(bands, value)];
  });
}

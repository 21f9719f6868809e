import { answerFromBands } from "../answerFromBands";
import { columnArgument } from "../columnArgument";
import type { Answer } from "../perCell";
import { bandsArgument } from "../tableArgument";

/** BAND: any column of the row that holds the value. */
export function answerBand(value: unknown, bands: unknown, column: unknown, edges: unknown): Answer {
  return answerFromBands(value, "value", () => {
    const settled = bandsArgument(bands, "bands", edges);
    const index = columnArgument(settled.table, column);
    return { bands: settled, answerRow: ({ answers }) => answers[index] ?? "" };
  });
}

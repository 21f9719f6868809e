import { answerFault, answerFromBands } from "../answerFromBands";
import { columnArgument } from "../columnArgument";
import type { Answer } from "../perCell";
import { bandsArgument } from "../tableArgument";

/** BAND: any column of the row that holds the value. */
export function answerBand(value: unknown, bands: unknown, column: unknown, edges: unknown): Answer {
  const settled = bandsArgument(bands, "bands", edges);
  if ("fault" in settled) return answerFault(value, settled.fault);
  const index = columnArgument(settled.table, column);
  if (typeof index !== "number") return answerFault(value, index);
  return answerFromBands(value, "value", settled, ({ answers }) => answers[index] ?? "");
}

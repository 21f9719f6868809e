import { answerFromBands } from "../answerFromBands";
import type { Answer } from "../perCell";
import { bandsArgument } from "../tableArgument";

/** GRADE: the label in the first column after the limits; the service-centre scale (E22) without a table. */
export function answerGrade(score: unknown, bands: unknown, edges: unknown): Answer {
  return answerFromBands(score, "score", () => ({
    bands: bandsArgument(bands, "bands", edges, { otherwise: "E22" }),
    answerRow: ({ answers }) => answers[0] ?? "",
  }));
}

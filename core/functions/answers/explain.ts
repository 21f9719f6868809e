import { bandIndexFor, comparedValue } from "../../bands/bandFor";
import type { BandRow } from "../../bands/bandTable";
import type { SettledBands } from "../../bands/settleBands";
import { cellText } from "../../cells/cellText";
import { Phrase } from "../../cells/phrase";
import { paper } from "../../numbers/paper";
import type { ExplainMessage } from "../../words/messages";
import { heldIndex } from "../answerFromBands";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";
import { bandsArgument } from "../tableArgument";

/** Why a row answers for a value, as data: the value as compared, the row, its settled edges, and what it gives. */
function explainBand(bands: SettledBands, row: BandRow, value: number): ExplainMessage {
  const { headers, inPercent } = bands.table;
  const answers = row.answers.flatMap((cell, column) => {
    const text = cellText(typeof cell === "number" ? paper(cell) : cell);
    return text === "" ? [] : [{ header: headers[column] ?? "", text }];
  });
  const { lower, upper } = row.limits;
  return {
    code: "explain",
    value: paper(value),
    compared: comparedValue(bands, value),
    roundedTo: bands.roundTo,
    inPercent,
    row: row.row,
    written: row.written,
    lower: lower && { at: lower.at, holds: ownsEdge(bands, row, lower.at) },
    upper: upper && { at: upper.at, holds: ownsEdge(bands, row, upper.at) },
    answers,
  };
}

/** Whether the row really gets its edge, after the marks of its neighbours. */
function ownsEdge(bands: SettledBands, row: BandRow, at: number): "included" | "excluded" {
  return bands.rows[bandIndexFor({ ...bands, roundTo: null }, at)] === row ? "included" : "excluded";
}

/** EXPLAIN: one sentence that says why. */
export function answerExplain(value: unknown, bands: unknown, edges: unknown): Answer {
  return answerPerNumber(value, "value", () => {
    const settled = bandsArgument(bands, "bands", edges);
    return (number) =>
      new Phrase(explainBand(settled, settled.rows[heldIndex(settled, number)] as BandRow, number));
  });
}

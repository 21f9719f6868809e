import { answerNumber, rateOf } from "../../bands/answerNumber";
import type { BandTable } from "../../bands/bandTable";
import type { SettledBands } from "../../bands/settleBands";
import { fault } from "../../cells/cellFault";
import { cellText } from "../../cells/cellText";
import { foldText } from "../../text/foldText";
import { heldIndex } from "../answerFromBands";
import type { Answer } from "../perCell";
import { answerPerCell, passOnError, readCellNumber } from "../perCell";
import { bandsArgument } from "../tableArgument";

const RATE_HEADER = /比例|系数|rate|percent|payout|%/;

/** The column headed as a rate, or the first that holds a number in every row: grades may stand before the rates. */
function rateColumn({ headers, rows }: BandTable): number {
  const named = headers.findIndex((header) => RATE_HEADER.test(foldText(header)));
  if (named >= 0) return named;
  const columns = rows[0]?.answers ?? [];
  return Math.max(
    0,
    columns.findIndex((_, column) => rows.every((row) => typeof answerNumber(row, column) === "number")),
  );
}

/** BONUS_PERCENT: the payout rate of a score or a grade; the payout tiers of E28 without a table. */
export function answerBonusPercent(score: unknown, bands: unknown, edges: unknown): Answer {
  return answerPerCell(score, () => {
    const settled = bandsArgument(bands, "bands", edges, { otherwise: "E28", accepts: "labels too" });
    const column = rateColumn(settled.table);
    const rates = settled.rows.map((row) => rateOf(row, column));
    const indexFor = settled.table.form === "labels" ? labelIndex : scoreIndex;
    return (cell, row, place) => rates[indexFor(settled, cell, row, place)];
  });
}

function labelIndex({ rows }: SettledBands, cell: unknown): number {
  passOnError(cell);
  const found = cellText(cell);
  const wanted = foldText(found);
  const [index = -1, another] = rows.flatMap(({ written }, at) => (foldText(written) === wanted ? [at] : []));
  if (another !== undefined)
    throw fault("label twice", { found, rows: [index, another].map((at) => rows[at]?.row ?? 0) });
  if (index < 0) throw fault("unknown label", { found, labels: rows.map(({ written }) => written) });
  return index;
}

function scoreIndex(bands: SettledBands, cell: unknown, row: number, column: number): number {
  return heldIndex(bands, readCellNumber(cell, "score", row, column) as number);
}

import { answerNumber } from "../../bands/answerNumber";
import type { BandRow, BandTable } from "../../bands/bandTable";
import { isBlank } from "../../cells/blank";
import { CellFault } from "../../cells/cellFault";
import { cellText } from "../../cells/cellText";
import { isErrorValue } from "../../cells/errorValue";
import { foldText } from "../../text/foldText";
import { answerFault, answerFromBands } from "../answerFromBands";
import type { Answer } from "../perCell";
import { answerPerCell } from "../perCell";
import { bandsArgument } from "../tableArgument";

/** From here on a rate without a percent sign is taken for a slip: 90 would pay ninety times the amount. */
const HIGHEST_PLAIN_RATE = 5;

/** The first column that holds a number in every row: grades may stand between the limits and the rates. */
function rateColumn({ rows }: BandTable): number {
  const width = Math.max(...rows.map(({ answers }) => answers.length));
  for (let column = 0; column < width; column += 1) {
    if (rows.every((row) => typeof answerNumber(row, column) === "number")) return column;
  }
  return 0;
}

function rateOf(row: BandRow, column: number): number | CellFault {
  const rate = answerNumber(row, column);
  if (typeof rate !== "number" || rate <= HIGHEST_PLAIN_RATE || /[%％]/.test(cellText(row.answers[column]))) return rate;
  return new CellFault("#VALUE!", { code: "rate looks like percent", row: row.row, found: rate });
}

/** The rate beside each grade, by its label. */
function answerByLabel(grades: unknown, { rows }: BandTable, column: number): Answer {
  const rates = new Map(rows.map((row) => [foldText(row.written), rateOf(row, column)]));
  return answerPerCell(grades, (cell) => {
    if (isBlank(cell)) return "";
    if (isErrorValue(cell)) return cell;
    const found = cellText(cell);
    const labels = rows.map(({ written }) => written);
    return rates.get(foldText(found)) ?? new CellFault("#N/A", { code: "unknown label", found, labels });
  });
}

/** BONUS_PERCENT: the payout rate of a score or a grade; the payout tiers of E28 without a table. */
export function answerBonusPercent(score: unknown, bands: unknown, edges: unknown): Answer {
  const settled = bandsArgument(bands, "bands", edges, { otherwise: "E28", accepts: "labels too" });
  if ("fault" in settled) return answerFault(score, settled.fault);
  const column = rateColumn(settled.table);
  if (settled.table.form === "labels") return answerByLabel(score, settled.table, column);
  return answerFromBands(score, "score", settled, (row) => rateOf(row, column));
}

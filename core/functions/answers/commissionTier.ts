import { answerNumber } from "../../bands/answerNumber";
import type { BandRow, BandTable } from "../../bands/bandTable";
import { limitNumber } from "../../bands/limitNumber";
import { isBlank } from "../../cells/blank";
import { isMissing, scalarOf } from "../../cells/matrix";
import { cellText } from "../../cells/cellText";
import { foldText } from "../../text/foldText";
import { answerFault, answerFromBands } from "../answerFromBands";
import { columnArgument } from "../columnArgument";
import type { Answer } from "../perCell";
import { bandsArgument } from "../tableArgument";

/** The first column that names the tiers in words; without one a tier is called by its limits as written. */
function labelColumn({ rows }: BandTable): number | undefined {
  const isName = (cell: unknown): boolean => typeof cell === "string" && !isBlank(cell) && limitNumber(cell) === undefined;
  const width = Math.max(...rows.map(({ answers }) => answers.length));
  return Array.from({ length: width }, (_, column) => column).find((column) => rows.every(({ answers }) => isName(answers[column])));
}

/** COMMISSION_TIER: the tier's own label, its rate, its row number or another column. */
export function answerCommissionTier(sales: unknown, tiers: unknown, column: unknown, edges: unknown): Answer {
  const bands = bandsArgument(tiers, "tiers", edges);
  if ("fault" in bands) return answerFault(sales, bands.fault);
  const answerRow = (answer: (row: BandRow) => unknown): Answer => answerFromBands(sales, "sales", bands, answer);
  if (isMissing(column)) {
    const label = labelColumn(bands.table);
    return answerRow(({ written, answers }) => (label === undefined ? written : answers[label]));
  }
  const asked = foldText(cellText(scalarOf(column)));
  if (asked === "rate") return answerRow((row) => answerNumber(row, 0));
  if (asked === "row") return answerRow(({ row }) => row);
  const index = columnArgument(bands.table, column);
  return typeof index === "number" ? answerRow(({ answers }) => answers[index] ?? "") : answerFault(sales, index);
}

import { answerNumber } from "../../bands/answerNumber";
import type { BandRow, BandTable } from "../../bands/bandTable";
import { statesNumber } from "../../bands/limitNumber";
import { isBlank } from "../../cells/blank";
import { cellText } from "../../cells/cellText";
import { isMissing, scalarOf } from "../../cells/matrix";
import { foldText } from "../../text/foldText";
import { answerFromBands } from "../answerFromBands";
import { columnArgument } from "../columnArgument";
import type { Answer } from "../perCell";
import { bandsArgument } from "../tableArgument";

/** The first column that names the tiers in words, or -1: without one a tier is called by its limits as written. */
function labelColumn({ rows }: BandTable): number {
  const isName = (cell: unknown): boolean =>
    typeof cell === "string" && !isBlank(cell) && !statesNumber(cell);
  return (rows[0]?.answers ?? []).findIndex((_, column) =>
    rows.every(({ answers }) => isName(answers[column])),
  );
}

function answerByColumn(table: BandTable, column: unknown): (row: BandRow) => unknown {
  const asked = foldText(cellText(scalarOf(column)));
  if (asked === "rate") return (row) => answerNumber(row, 0);
  if (asked === "row") return ({ row }) => row;
  const index = isMissing(column) ? labelColumn(table) : columnArgument(table, column);
  return ({ answers, written }) => (index < 0 ? written : (answers[index] ?? ""));
}

/** COMMISSION_TIER: the tier's own label, its rate, its row number or another column. */
export function answerCommissionTier(
  sales: unknown,
  tiers: unknown,
  column: unknown,
  edges: unknown,
): Answer {
  return answerFromBands(sales, "sales", () => {
    const bands = bandsArgument(tiers, "tiers", edges);
    return { bands, answerRow: answerByColumn(bands.table, column) };
  });
}

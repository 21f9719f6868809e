import { CellFault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { isMissing, scalarOf } from "../cells/matrix";
import { foldText } from "../text/foldText";

/** What settles the edges that the wording leaves open: nothing, lower limits, upper limits, or rounding first. */
export type EdgesOption = "as worded" | "lower" | "upper" | "round";

const EDGES: Readonly<Record<string, EdgesOption>> = {
  lower: "lower",
  upper: "upper",
  round: "round",
  下限: "lower",
  上限: "upper",
  四舍五入: "round",
};

/** Reads the `edges` argument: "lower", "upper", "round", 下限, 上限 or 四舍五入. */
export function readEdgesOption(argument: unknown, otherwise: EdgesOption = "as worded"): EdgesOption | CellFault {
  if (isMissing(argument)) return otherwise;
  const found = cellText(scalarOf(argument));
  const allowed = ["lower", "upper", "round"];
  return EDGES[foldText(found)] ?? new CellFault("#VALUE!", { code: "unknown option", argument: "edges", found, allowed });
}

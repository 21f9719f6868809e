import { limitNumber } from "../../core/bands/limitNumber";
import { isBlank } from "../../core/cells/blank";
import { paper } from "../../core/numbers/paper";
import { rewriteNumber } from "./rewriteNumber";

/** What a column of a band table gives. */
export type AnswerKind = "label" | "rate" | "amount" | "text";

type Cell = string | number;

/** What a cell with a number shows: the number as typed, and what stands behind it. */
export interface ShownNumber {
  /** Null where the cell is blank: not configured. */
  readonly value: number | null;
  readonly unit: "percent" | "money" | "none";
}

/** True for a rate that is an amount for each unit: 6元. */
const isAmount = (cell: Cell): boolean => typeof cell === "string" && /[元圆¥￥$]/.test(cell);

/** The number of a cell as it is shown and typed; undefined where the cell holds something else. */
export function shownNumber(cell: Cell | undefined, kind: "rate" | "amount"): ShownNumber | undefined {
  if (cell === undefined || isBlank(cell))
    return { value: null, unit: kind === "rate" ? "percent" : "money" };
  const value = limitNumber(cell);
  if (value === undefined) return undefined;
  if (kind === "amount" || isAmount(cell)) return { value, unit: "money" };
  return { value: paper(value * 100), unit: "percent" };
}

/** The cell with what was typed in the place of its number, in the cell's own notation. */
export function withShownNumber(cell: Cell | undefined, kind: "rate" | "amount", typed: number | null): Cell {
  if (typed === null) return "";
  const before = cell === undefined || isBlank(cell) ? undefined : limitNumber(cell);
  const inPercent = kind === "rate" && (cell === undefined || !isAmount(cell));
  const value = inPercent ? paper(typed / 100) : typed;
  const rewritten =
    cell === undefined || before === undefined ? undefined : rewriteNumber(cell, before, value);
  // A sign that the digits can't carry, or a blank: the number is written plainly.
  return rewritten !== undefined && limitNumber(rewritten) === value
    ? rewritten
    : inPercent
      ? `${String(typed)}%`
      : value;
}

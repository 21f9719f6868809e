import { answerNumber } from "../bands/answerNumber";
import type { BandRow } from "../bands/bandTable";
import { limitsAreEmpty } from "../bands/limits";
import type { SettledBands } from "../bands/settleBands";
import { isBlank } from "../cells/blank";
import { CellFault } from "../cells/cellFault";
import { isOneStep } from "../bands/isOneStep";
import { subtractOnPaper } from "../numbers/paper";
import { foldText } from "../text/foldText";
import type { CommissionMethod } from "./method";

/** A tier of a commission table, in the order of its limits. */
export interface Tier {
  /** Index of the tier's row among the rows of the bands. */
  readonly index: number;
  readonly row: number;
  /** Where its slice begins: the upper limit of the tier before where only one step of the scale lies between (20000 / 20001). */
  readonly start: number;
  readonly end: number;
  /** Why the tiers up to this one can't be added up: a gap below it, or a slice that two tiers claim. */
  readonly faultBelow: CellFault | null;
  readonly lower: BandRow["limits"]["lower"];
  /** The rate as a fraction, or the amount for "interpolated" and "steps". */
  readonly pays: number | CellFault;
  /** Base amount or quick deduction; null where the row has none. */
  readonly extra: number | CellFault | null;
}

const BASE_HEADER = /基数|基础|底数|base/;
const QUICK_HEADER = /速算|quick/;

/** The column whose header settles the method, and the method it settles. */
export function methodByHeader(headers: readonly string[]): { method: CommissionMethod; column: number } | null {
  const folded = headers.map(foldText);
  const quick = folded.findIndex((header) => QUICK_HEADER.test(header));
  if (quick > 0) return { method: "quick", column: quick };
  const base = folded.findIndex((header) => BASE_HEADER.test(header));
  return base > 0 ? { method: "base", column: base } : null;
}

const nameOf = ({ row, written }: BandRow): { row: number; limits: string } => ({ row, limits: written });

/** What stands between two neighbouring tiers: nothing, one step of the scale (20000 / 20001), or a fault. */
function joint(before: BandRow, tier: BandRow): { oneStepAbove: boolean; fault: CellFault | null } {
  const to = before.limits.upper?.at ?? Infinity;
  const from = tier.limits.lower?.at ?? -Infinity;
  const gap = to === from ? 0 : subtractOnPaper(from, to);
  if (gap === 0) return { oneStepAbove: false, fault: null };
  if (isOneStep(to, from)) return { oneStepAbove: true, fault: null };
  const fault =
    gap > 0
      ? new CellFault({ code: "gap below", from: to, to: from, row: tier.row })
      : new CellFault({ code: "two bands", value: Math.max(from, 0), rows: [nameOf(before), nameOf(tier)] });
  return { oneStepAbove: false, fault };
}

/** The tiers of a commission table from the lowest up. */
export function readTiers(bands: SettledBands, method: CommissionMethod): Tier[] {
  const settled = methodByHeader(bands.table.headers);
  const extraColumn = settled?.method === method ? settled.column : 1;
  const takesExtra = method === "base" || method === "quick";
  const sorted = bands.rows
    .map((row, index) => ({ row, index, from: row.limits.lower?.at ?? -Infinity, to: row.limits.upper?.at ?? Infinity }))
    .filter(({ row }) => !limitsAreEmpty(row.limits))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.map(({ row, index, from, to }, position) => {
    const before = sorted[position - 1];
    const { oneStepAbove, fault } = before ? joint(before.row, row) : { oneStepAbove: false, fault: null };
    return {
      index,
      row: row.row,
      start: Math.max(before && oneStepAbove ? before.to : from, 0),
      end: to,
      faultBelow: fault,
      lower: row.limits.lower,
      pays: answerNumber(row, 0),
      extra: takesExtra && !isBlank(row.answers[extraColumn]) ? answerNumber(row, extraColumn) : null,
    };
  });
}

import { answerNumber, rateOf } from "../bands/answerNumber";
import type { BandRow } from "../bands/bandTable";
import { byLimits, endOf, limitsAreEmpty, startOf } from "../bands/limits";
import type { SettledBands } from "../bands/settleBands";
import { isBlank } from "../cells/blank";
import type { CellFault } from "../cells/cellFault";
import { fault } from "../cells/cellFault";
import { isOneStep } from "../bands/isOneStep";
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
  /** The rate as a fraction, or the amount for "interpolated" and "steps". */
  readonly pays: number | CellFault;
  /** Base amount or quick deduction; null where the row has none. */
  readonly extra: number | CellFault | null;
}

const BASE_HEADER =
  /基数|底数|基础(提成|金额|额)?$|累计提成|固定提成|保底提成|^(base|fixed)(amount|commission)?$/;
const QUICK_HEADER = /速算|速扣|扣除数|quick/;
const RATE_HEADER = /比例|[费税比]率|系数|提成率|rate|percent|%/;

/** The columns of a commission table behind the limits, and the method that a header settles. */
export interface CommissionColumns {
  readonly method: "base" | "quick" | null;
  readonly rate: number;
  readonly extra: number;
}

/** The rate stands first and the base amount or quick deduction behind it, unless the headers say otherwise. */
export function commissionColumns(headers: readonly string[]): CommissionColumns {
  const folded = headers.map((header) => foldText(header).replace(/\(.*\)$/, ""));
  const quick = folded.findIndex((header) => QUICK_HEADER.test(header));
  const extra = quick >= 0 ? quick : folded.findIndex((header) => BASE_HEADER.test(header));
  const named = folded.findIndex((header, column) => column !== extra && RATE_HEADER.test(header));
  const rate = named >= 0 ? named : extra === 0 ? 1 : 0;
  if (extra < 0) return { method: null, rate, extra: rate === 0 ? 1 : 0 };
  return { method: quick >= 0 ? "quick" : "base", rate, extra };
}

/** Why two neighbouring tiers can't be added up: nothing holds what lies between them, or both claim a part. */
function jointFault(before: BandRow, tier: BandRow, leastPlaces: number): CellFault | null {
  const to = endOf(before);
  const from = startOf(tier);
  if (to === from || isOneStep(to, from, leastPlaces)) return null;
  return from > to
    ? fault("gap below", { from: to, to: from, row: tier.row })
    : fault("two bands", { value: Math.max(from, 0), rows: [before, tier] });
}

/** The limit of the tier before as written, where the tier begins one step of the scale above it; else where the tier begins. */
function sliceStart(bands: SettledBands, before: BandRow | undefined, tier: BandRow): number {
  const written = ({ row }: BandRow): BandRow | undefined =>
    bands.table.rows.find((each) => each.row === row);
  const to = before && written(before)?.limits.upper?.at;
  const from = written(tier)?.limits.lower?.at;
  if (to !== undefined && from !== undefined && isOneStep(to, from, bands.table.leastPlaces)) return to;
  return Math.max(startOf(tier), 0);
}

/** The tiers of a commission table from the lowest up. */
export function readTiers(bands: SettledBands, method: CommissionMethod): Tier[] {
  const columns = commissionColumns(bands.table.headers);
  const paysRate = method !== "interpolated";
  const takesExtra = method === "base" || method === "quick";
  const sorted = bands.rows.filter(({ limits }) => !limitsAreEmpty(limits)).sort(byLimits);
  const starts = sorted.map((row, position) => sliceStart(bands, sorted[position - 1], row));
  return sorted.map((row, position) => {
    const before = sorted[position - 1];
    return {
      index: bands.rows.indexOf(row),
      row: row.row,
      start: starts[position] as number,
      end: Math.min(endOf(row), starts[position + 1] ?? Infinity),
      faultBelow: before ? jointFault(before, row, bands.table.leastPlaces) : null,
      pays: paysRate ? rateOf(row, columns.rate) : answerNumber(row, 0),
      extra: takesExtra && !isBlank(row.answers[columns.extra]) ? answerNumber(row, columns.extra) : null,
    };
  });
}

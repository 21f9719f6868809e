import type { BandRow, BandTable } from "./bandTable";
import type { EdgesOption } from "./edgesOption";
import type { Edge } from "./limits";
import { byLimits, markedEdge } from "./limits";
import { upperLimitRows } from "./lowerLimitRows";
import type { Partition } from "./partition";
import { partitionLine } from "./partition";

/** A band table whose open edges are settled, ready for look-ups. */
export interface SettledBands {
  readonly table: BandTable;
  readonly rows: readonly BandRow[];
  readonly partition: Partition;
  /** Decimal places a value is rounded to (half up) before it is looked up; null where it isn't. */
  readonly roundTo: number | null;
}

/** The side that a neighbour's edge leaves: what it includes is excluded here and the other way round. */
const complement = ({ at, holds }: Edge): Edge =>
  markedEdge(at, holds === "included" ? "excluded" : "included");

/** True where `edge` holds the number by an explicit mark and `rival` doesn't. */
const beats = (edge: Edge, rival: Edge): boolean =>
  edge.at === rival.at &&
  edge.claim === "marked" &&
  edge.holds === "included" &&
  !(rival.claim === "marked" && rival.holds === "included");

/** Each row from its lower limit to the next row's: gaps close downwards, a doubly claimed edge goes to the higher band. */
function settleByLowerLimits(rows: readonly BandRow[]): BandRow[] {
  const sorted = [...rows].sort(byLimits);
  return sorted.map((row, index) => {
    const before = sorted[index - 1];
    const next = sorted[index + 1]?.limits.lower ?? null;
    const { lower, upper } = row.limits;
    const keepsUpper =
      next === null || (lower !== null && next.at <= lower.at) || (upper !== null && beats(upper, next));
    const losesLower = lower !== null && before?.limits.upper && beats(before.limits.upper, lower);
    return {
      ...row,
      limits: {
        lower: losesLower ? { ...lower, holds: "excluded" } : lower,
        upper: keepsUpper ? upper : complement(next),
      },
    };
  });
}

const mirrorEdge = (edge: Edge | null): Edge | null => edge && { ...edge, at: -edge.at };

/** The row on the number line seen from behind: its upper limit becomes the lower one. */
const mirror = (row: BandRow): BandRow => ({
  ...row,
  limits: { lower: mirrorEdge(row.limits.upper), upper: mirrorEdge(row.limits.lower) },
});

/** Each row up to its upper limit from the one before: gaps close upwards, a doubly claimed edge goes to the lower band. */
function settleByUpperLimits(rows: readonly BandRow[]): BandRow[] {
  return settleByLowerLimits(rows.map(mirror)).map(mirror);
}

function settledRows({ form, rows, namesUpperLimits }: BandTable, edges: EdgesOption): readonly BandRow[] {
  if (form === "lower limits") return edges === "upper" || namesUpperLimits ? upperLimitRows(rows) : rows;
  if (edges === "lower") return settleByLowerLimits(rows);
  return edges === "upper" ? settleByUpperLimits(rows) : rows;
}

/** Settles what the wording of a table leaves open, by the `edges` argument of the functions. */
export function settleBands(table: BandTable, edges: EdgesOption = "as worded"): SettledBands {
  const rows = settledRows(table, edges);
  return { table, rows, partition: partitionLine(rows), roundTo: edges === "round" ? table.precision : null };
}

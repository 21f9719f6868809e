import type { BandRow, BandTable } from "../bands/bandTable";
import { isOneStep } from "../bands/isOneStep";
import { decimalPlaces } from "../bands/decimalPlaces";
import type { Partition } from "../bands/partition";
import type { Interval, TableFinding } from "./finding";
import { finding } from "./finding";

/** What lies beyond the ends of a scale that people know: 0 and 100 points or percent. */
const NATURAL_ENDS: readonly number[] = [0, 100];

/** A stretch between two rows. */
type Hole = { readonly [Side in keyof Interval]: NonNullable<Interval[Side]> };

/** The stretch of the line from one piece to another; a piece is an edge or the open interval below it. */
function intervalOf({ edges }: Partition, first: number, last: number): Interval {
  const end = (piece: number, edge: number): Interval["lower"] => {
    const at = edges[edge];
    return at === undefined ? null : { at, holds: piece % 2 === 1 ? "included" : "excluded" };
  };
  return { lower: end(first, Math.ceil(first / 2) - 1), upper: end(last, last >> 1) };
}

function gapCode({ lower, upper }: Hole, { leastPlaces }: BandTable): "gap" | "decimal-gap" | "cents-step" {
  const isOpen = lower.holds === "excluded" && upper.holds === "excluded";
  if (!isOpen || !isOneStep(lower.at, upper.at, leastPlaces)) return "gap";
  const places = Math.max(decimalPlaces(lower.at), decimalPlaces(upper.at)) - leastPlaces;
  return places <= 0 ? "decimal-gap" : "cents-step";
}

const GAP_SEVERITY = { gap: "error", "decimal-gap": "warning", "cents-step": "info" } as const;

function openEnd(
  side: "below" | "above",
  interval: Interval,
  row: number,
  { inPercent }: BandTable,
): TableFinding {
  const at = (interval.upper ?? interval.lower)?.at ?? NaN;
  const natural = NATURAL_ENDS.includes(inPercent ? Math.round(at * 100) : at);
  return finding(natural ? "info" : "warning", [row], interval, { code: "open-end", side, at });
}

/**
 * Everything that no row holds: holes between two rows, and what lies beyond the lowest and the highest.
 * @param negativesMatter false where values below 0 are settled by the method (negative sales earn nothing)
 */
export function gapFindings(
  table: BandTable,
  rows: readonly BandRow[],
  partition: Partition,
  negativesMatter: boolean,
): TableFinding[] {
  const { claimants } = partition;
  const findings: TableFinding[] = [];
  const rowAt = (piece: number): number => rows[claimants[piece]?.[0] ?? -1]?.row ?? 0;
  for (let first = 0; first < claimants.length; first += 1) {
    if (claimants[first]?.length !== 0) continue;
    let last = first;
    while (claimants[last + 1]?.length === 0) last += 1;
    const interval = intervalOf(partition, first, last);
    const { lower, upper } = interval;
    if (lower && upper) {
      const code = gapCode({ lower, upper }, table);
      findings.push(
        finding(GAP_SEVERITY[code], [rowAt(first - 1), rowAt(last + 1)], interval, {
          code,
          from: lower.at,
          to: upper.at,
        }),
      );
    } else if (lower) {
      findings.push(openEnd("above", interval, rowAt(first - 1), table));
    } else if (upper && (negativesMatter || upper.at > 0 || (upper.at === 0 && upper.holds === "included"))) {
      findings.push(openEnd("below", interval, rowAt(last + 1), table));
    }
    first = last;
  }
  return findings;
}

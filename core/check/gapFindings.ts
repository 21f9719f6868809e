import type { BandRow, BandTable } from "../bands/bandTable";
import { isOneStep } from "../bands/isOneStep";
import { decimalPlaces } from "../bands/decimalPlaces";
import type { Partition } from "../bands/partition";
import type { Interval, TableFinding } from "./finding";
import { finding } from "./finding";

/** What lies beyond the ends of a scale that people know: 0 and 100 points or percent. */
const NATURAL_ENDS: readonly number[] = [0, 100];

/** The stretch of the line from one piece to another. */
function intervalOf({ edges }: Partition, first: number, last: number): Interval {
  const onEdge = (piece: number): boolean => piece % 2 === 1;
  return {
    from: onEdge(first) ? (edges[(first - 1) / 2] as number) : (edges[first / 2 - 1] ?? -Infinity),
    to: onEdge(last) ? (edges[(last - 1) / 2] as number) : (edges[last / 2] ?? Infinity),
    fromHolds: onEdge(first) ? "included" : "excluded",
    toHolds: onEdge(last) ? "included" : "excluded",
  };
}

function gapCode(
  { from, to, fromHolds, toHolds }: Interval,
  { leastPlaces }: BandTable,
): "gap" | "decimal-gap" | "cents-step" {
  if (fromHolds === "included" || toHolds === "included" || !isOneStep(from, to, leastPlaces)) return "gap";
  const places = Math.max(decimalPlaces(from), decimalPlaces(to)) - leastPlaces;
  return places <= 0 ? "decimal-gap" : "cents-step";
}

const GAP_SEVERITY = { gap: "error", "decimal-gap": "warning", "cents-step": "info" } as const;

function openEnd(
  side: "below" | "above",
  interval: Interval,
  row: number,
  { inPercent }: BandTable,
): TableFinding {
  const at = side === "below" ? interval.to : interval.from;
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
    if (first === 0 && last === claimants.length - 1) break;
    if (first === 0) {
      if (negativesMatter || interval.to > 0 || (interval.to === 0 && interval.toHolds === "included"))
        findings.push(openEnd("below", interval, rowAt(last + 1), table));
    } else if (last === claimants.length - 1) {
      findings.push(openEnd("above", interval, rowAt(first - 1), table));
    } else {
      const code = gapCode(interval, table);
      const { from, to } = interval;
      findings.push(
        finding(GAP_SEVERITY[code], [rowAt(first - 1), rowAt(last + 1)], interval, { code, from, to }),
      );
    }
    first = last;
  }
  return findings;
}

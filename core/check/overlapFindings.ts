import type { BandRow } from "../bands/bandTable";
import type { Edge, Limits } from "../bands/limits";
import { limitsAreEmpty } from "../bands/limits";
import type { Partition } from "../bands/partition";
import { pieceOf } from "../bands/partition";
import { comparePaper, paper } from "../numbers/paper";
import type { TableFinding } from "./finding";
import { finding, pointInterval } from "./finding";

function laterEdge(a: Edge | null, b: Edge | null, towards: 1 | -1): Edge | null {
  if (a === null || b === null) return a ?? b;
  const order = comparePaper(a.at, b.at) * towards;
  if (order !== 0) return order > 0 ? a : b;
  return a.holds === "excluded" ? a : b;
}

/** What two rows both claim. */
function intersection(a: Limits, b: Limits): Limits {
  return { lower: laterEdge(a.lower, b.lower, 1), upper: laterEdge(a.upper, b.upper, -1) };
}

const sameEdge = (a: Edge | null, b: Edge | null): boolean =>
  a === null || b === null ? a === b : a.holds === b.holds && comparePaper(a.at, b.at) === 0;

const sameLimits = (a: Limits, b: Limits): boolean =>
  sameEdge(a.lower, b.lower) && sameEdge(a.upper, b.upper);

/** Every pair of rows that claim a piece of the line together. */
function claimingPairs({ claimants }: Partition): (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const indexes of claimants) {
    indexes.forEach((first, position) => {
      for (const second of indexes.slice(position + 1)) {
        const pair = [Math.min(first, second), Math.max(first, second)] as const;
        pairs.set(pair.join(), pair);
      }
    });
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

function pairFinding(first: BandRow, second: BandRow, { edges, owners }: Partition): TableFinding | null {
  const rows = [first.row, second.row];
  if (sameLimits(first.limits, second.limits)) {
    return finding("error", rows, first.limits, { code: "duplicate" });
  }
  const shared = intersection(first.limits, second.limits);
  const { lower, upper } = shared;
  if (lower === null || upper === null || comparePaper(lower.at, upper.at) !== 0) {
    return finding("error", rows, shared, { code: "overlap" });
  }
  const at = paper(lower.at);
  // An explicit mark settles a touching edge.
  if ((owners[pieceOf(edges, at)] ?? -1) >= 0) return null;
  return finding("error", rows, pointInterval(at), { code: "shared-edge", at });
}

/** Everything that two rows claim: bands written twice, overlaps with what they share, and edges that no mark settles. */
export function overlapFindings(rows: readonly BandRow[], partition: Partition): TableFinding[] {
  return claimingPairs(partition).flatMap(([first, second]) => {
    const finding = pairFinding(rows[first] as BandRow, rows[second] as BandRow, partition);
    return finding ? [finding] : [];
  });
}

/** Rows that can never answer: their limits hold nothing, or another row claims all they hold. */
export function unreachableFindings(rows: readonly BandRow[], partition: Partition): TableFinding[] {
  return rows.flatMap((row, index): TableFinding[] => {
    const { limits } = row;
    const unreachable = (coveredBy: readonly number[]): TableFinding =>
      finding("error", [row.row], null, { code: "unreachable", coveredBy });
    if (limitsAreEmpty(limits)) return [unreachable([])];
    if (partition.owners.includes(index)) return [];
    const rivals = new Set(partition.claimants.filter((claiming) => claiming.includes(index)).flat());
    rivals.delete(index);
    const covering = [...rivals].filter((rival) => covers((rows[rival] as BandRow).limits, limits));
    return covering.length === 0 ? [] : [unreachable(covering.map((rival) => (rows[rival] as BandRow).row))];
  });
}

/** True where one row holds all of another and more. */
function covers(outer: Limits, inner: Limits): boolean {
  return sameLimits(intersection(outer, inner), inner) && !sameLimits(outer, inner);
}

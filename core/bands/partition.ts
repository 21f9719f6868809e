import { paper } from "../numbers/paper";
import type { BandRow } from "./bandTable";
import { limitsAreEmpty } from "./limits";

/** What a piece of the number line belongs to: the index of a row, no row, or several. */
export const NO_ROW = -1;
const SEVERAL_ROWS = -2;

/** At most this many claimants of a piece are kept: enough to name them. */
const CLAIMANTS_KEPT = 16;

/**
 * The number line cut at every edge of a table. Piece 2i is the open interval below edge i, piece 2i + 1 the
 * edge itself; the last piece is what lies above all edges.
 */
export interface Partition {
  readonly edges: readonly number[];
  /** Index into the rows for each piece, or NO_ROW, or SEVERAL_ROWS. */
  readonly owners: readonly number[];
  /** Indexes of the rows that claim a piece, before marks settle it. */
  readonly claimants: readonly (readonly number[])[];
}

/** Number of edges at or below a number. */
export function edgesUpTo(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The piece of the line that holds a number, which must be as on paper. */
export function pieceOf(edges: readonly number[], value: number): number {
  const below = edgesUpTo(edges, value);
  return below > 0 && edges[below - 1] === value ? 2 * below - 1 : 2 * below;
}

/** How a row holds an edge of the line: inside it, by wording, or by an explicit mark. */
function claimAt({ limits }: BandRow, at: number): "inside" | "worded" | "marked" {
  const { lower, upper } = limits;
  if (lower !== null && paper(lower.at) === at) return lower.claim;
  return upper !== null && paper(upper.at) === at ? upper.claim : "inside";
}

/** Among rows that claim one edge, an explicit mark beats the unmarked edges of its neighbours. */
function ownerOf(claimants: readonly number[], rows: readonly BandRow[], at: number | undefined): number {
  const [first] = claimants;
  if (first === undefined) return NO_ROW;
  if (claimants.length === 1) return first;
  if (at === undefined) return SEVERAL_ROWS;
  const standing = claimants.filter((index) => claimAt(rows[index] as BandRow, at) !== "worded");
  const [only] = standing;
  return standing.length === 1 && only !== undefined && claimAt(rows[only] as BandRow, at) === "marked"
    ? only
    : SEVERAL_ROWS;
}

/** Cuts the number line at the edges of the rows and says whom each piece belongs to. */
export function partitionLine(rows: readonly BandRow[]): Partition {
  const reachable = rows.map(({ limits }) => !limitsAreEmpty(limits));
  const edgeSet = new Set<number>();
  rows.forEach(({ limits: { lower, upper } }, index) => {
    if (!reachable[index]) return;
    if (lower) edgeSet.add(paper(lower.at));
    if (upper) edgeSet.add(paper(upper.at));
  });
  const edges = [...edgeSet].sort((a, b) => a - b);
  const pieces = 2 * edges.length + 1;
  const starts: number[][] = Array.from({ length: pieces + 1 }, () => []);
  const ends: number[][] = Array.from({ length: pieces + 1 }, () => []);
  rows.forEach(({ limits: { lower, upper } }, index) => {
    if (!reachable[index]) return;
    const start = lower ? pieceOf(edges, paper(lower.at)) + (lower.holds === "included" ? 0 : 1) : 0;
    const end = upper ? pieceOf(edges, paper(upper.at)) + (upper.holds === "included" ? 0 : -1) : pieces - 1;
    starts[start]?.push(index);
    ends[end + 1]?.push(index);
  });
  const active = new Set<number>();
  const claimants: number[][] = [];
  const owners: number[] = [];
  for (let piece = 0; piece < pieces; piece += 1) {
    for (const index of ends[piece] ?? []) active.delete(index);
    for (const index of starts[piece] ?? []) active.add(index);
    const here = firstOf(active, CLAIMANTS_KEPT);
    claimants.push(here);
    owners.push(ownerOf(here, rows, piece % 2 === 1 ? edges[(piece - 1) / 2] : undefined));
  }
  return { edges, owners, claimants };
}

function firstOf(indexes: ReadonlySet<number>, count: number): number[] {
  const first: number[] = [];
  for (const index of indexes) {
    if (first.length === count) break;
    first.push(index);
  }
  return first;
}

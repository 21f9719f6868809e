import type { SettledBands } from "../../../core/bands/settleBands";
import { paper, subtractOnPaper, sumOnPaper } from "../../../core/numbers/paper";
import { powerOfTen } from "../../../core/numbers/powersOfTen";

/** An end of a segment: a number that it holds or doesn't; null where it goes on for ever. */
export type SegmentEnd = { readonly at: number; readonly holds: "included" | "excluded" } | null;

/** A stretch of the number line with whom it belongs to: one row, nobody, or several that all claim it. */
export interface Segment {
  readonly from: SegmentEnd;
  readonly to: SegmentEnd;
  /** Numbers of the rows, counted from 1. */
  readonly rows: readonly number[];
  readonly kind: "band" | "gap" | "overlap";
}

/** A piece of the line with its exact ends. */
type Piece = Segment & { readonly isEmpty: boolean };

/** The ends of a piece of the partition: an edge itself, or what lies between two. */
function pieceEnds(
  edges: readonly number[],
  piece: number,
  half: number,
): Pick<Piece, "from" | "to" | "isEmpty"> {
  const [below, above] = [edges[(piece >> 1) - (piece % 2 === 0 ? 1 : 0)], edges[piece >> 1]];
  if (piece % 2 === 1) {
    const at = edges[piece >> 1] ?? NaN;
    if (half === 0) return { from: { at, holds: "included" }, to: { at, holds: "included" }, isEmpty: false };
    const [from, to] = [subtractOnPaper(at, half), sumOnPaper([at, half])];
    return { from: { at: from, holds: "included" }, to: { at: to, holds: "excluded" }, isEmpty: false };
  }
  // Rounding takes all that is nearer to an edge to the edge itself.
  const from = below === undefined ? null : sumOnPaper([below, half]);
  const to = above === undefined ? null : subtractOnPaper(above, half);
  return {
    from: from === null ? null : { at: from, holds: half === 0 ? "excluded" : "included" },
    to: to === null ? null : { at: to, holds: "excluded" },
    isEmpty: from !== null && to !== null && (half === 0 ? from >= to : paper(to) <= paper(from)),
  };
}

const sameRows = (a: Segment, b: Segment): boolean => a.kind === b.kind && a.rows.join() === b.rows.join();

/**
 * The whole number line cut into stretches of one owner each, from minus to plus infinity. Where values are rounded
 * before they are looked up, a stretch holds what is rounded into it: from 89.5 on it is 90.
 */
export function segmentsOf({ rows, partition, roundTo }: SettledBands): Segment[] {
  const { edges, owners, claimants } = partition;
  const half = roundTo === null ? 0 : 0.5 / powerOfTen(roundTo);
  const pieces = owners.map((owner, piece): Piece => {
    const claiming = owner >= 0 ? [owner] : (claimants[piece] ?? []);
    const numbers = claiming.map((index) => rows[index]?.row ?? 0).sort((a, b) => a - b);
    const kind = owner >= 0 ? "band" : numbers.length === 0 ? "gap" : "overlap";
    return { rows: numbers, kind, ...pieceEnds(edges, piece, half) };
  });
  return pieces
    .filter(({ isEmpty }) => !isEmpty)
    .reduce<Segment[]>((joined, { from, to, rows: numbers, kind }) => {
      const segment: Segment = { from, to, rows: numbers, kind };
      const last = joined[joined.length - 1];
      if (last && sameRows(last, segment)) return [...joined.slice(0, -1), { ...last, to }];
      return [...joined, segment];
    }, []);
}

import type { CellFault } from "../cells/cellFault";
import { fault } from "../cells/cellFault";
import { paper } from "../numbers/paper";
import { roundDecimal } from "../numbers/roundDecimal";
import type { BandRow } from "./bandTable";
import { edgesUpTo, NO_ROW, pieceOf } from "./partition";
import type { SettledBands } from "./settleBands";

/** The value as it is compared: as on paper, rounded half up first where the table is settled by rounding. */
export function comparedValue({ roundTo }: SettledBands, value: number): number {
  return roundTo === null ? paper(value) : roundDecimal(value, roundTo);
}

/** Index into the rows of the band that holds the value, NO_ROW, or SEVERAL_ROWS. */
export function bandIndexFor(bands: SettledBands, value: number): number {
  const { edges, owners } = bands.partition;
  if (bands.roundTo === null) {
    // Away from the edges the value and its form on paper lie in the same piece.
    const above = edgesUpTo(edges, value);
    if (isFarFrom(edges[above - 1], value) && isFarFrom(edges[above], value))
      return owners[2 * above] as number;
  }
  return owners[pieceOf(edges, comparedValue(bands, value))] ?? NO_ROW;
}

/** True where rounding to 15 digits can't move the value to the other side of the edge, or onto it. */
function isFarFrom(edge: number | undefined, value: number): boolean {
  return edge === undefined || Math.abs(value - edge) > Math.abs(edge) * 2e-14;
}

/** Why no single band holds the value: the bands it lies between or beyond, or the ones that both claim it. */
export function bandFault(bands: SettledBands, value: number): CellFault {
  const compared = comparedValue(bands, value);
  const { rows, partition } = bands;
  const piece = pieceOf(partition.edges, compared);
  const claimants = partition.claimants[piece] ?? [];
  if (claimants.length > 0) {
    const claiming = claimants.map((index) => rows[index] as BandRow).sort((a, b) => a.row - b.row);
    return fault("two bands", { value: compared, rows: claiming });
  }
  const nearest = (step: -1 | 1): BandRow | null => {
    for (let at = piece + step; at >= 0 && at < partition.claimants.length; at += step) {
      const [index] = partition.claimants[at] ?? [];
      if (index !== undefined) return rows[index] as BandRow;
    }
    return null;
  };
  return fault("no band", { value: compared, asked: paper(value), below: nearest(-1), above: nearest(1) });
}

/** The row of the table that holds the value, or the fault that says why there is none. */
export function bandFor(bands: SettledBands, value: number): BandRow | CellFault {
  return bands.rows[bandIndexFor(bands, value)] ?? bandFault(bands, value);
}

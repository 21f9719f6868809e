import { byLimits } from "../../core/bands/limits";
import type { SettledBands } from "../../core/bands/settleBands";
import { sumOnPaper } from "../../core/numbers/paper";
import type { BandRows } from "../../core/schemes/bandRows";
import type { BandActions } from "./BandRowEditor";
import { jointOf, jointsOf } from "./joints";
import { removeBand } from "./removeBand";
import { isDescending, splitBand } from "./splitBand";
import { limitCells, moveJoint, withRow } from "./writeEnds";

/** A table as it is at the moment. */
export interface TableAtHand {
  readonly bands: BandRows;
  readonly settled: SettledBands;
}

/** Where the focus goes once the rows are drawn anew. */
export type FocusRow = (row: number) => void;

const UNBOUND = { lowest: -Infinity, highest: Infinity };

/**
 * What can be done to the rows of a table.
 * @param atHand gives the table as it is when something is done
 * @param put takes the rows after it
 */
export function bandActions(
  atHand: () => TableAtHand,
  put: (bands: BandRows) => void,
  focusRow: FocusRow,
): BandActions {
  const cellsOf = (row: number) => atHand().bands[row - 1] ?? [];
  const endOf = (row: number, side: "lower" | "upper") => {
    const joint = jointOf(jointsOf(atHand().settled), row, side);
    return { joint, at: joint?.ends.find((end) => end.row === row && end.side === side)?.at ?? 0 };
  };
  return {
    boundsOf: (row, side) => {
      const { joint, at } = endOf(row, side);
      if (!joint) return UNBOUND;
      // The neighbour's end lies a step beside this one: so do its bounds.
      return {
        lowest: sumOnPaper([joint.lowest, at, -joint.at]),
        highest: sumOnPaper([joint.highest, at, -joint.at]),
      };
    },
    moveEnd: (row, side, to) => {
      const { bands, settled } = atHand();
      const { joint, at } = endOf(row, side);
      if (joint && to !== at) put(moveJoint(bands, settled, joint, sumOnPaper([joint.at, to, -at])));
    },
    write: (row, text) => {
      const { bands, settled } = atHand();
      put(withRow(bands, row, [text, ...cellsOf(row).slice(limitCells(settled))]));
    },
    answer: (row, column, cell) => {
      const { bands, settled } = atHand();
      const at = column + limitCells(settled);
      const cells = cellsOf(row);
      const padded = Array.from({ length: Math.max(cells.length, at + 1) }, (_, place) => cells[place] ?? "");
      put(
        withRow(
          bands,
          row,
          padded.map((each, place) => (place === at ? cell : each)),
        ),
      );
    },
    split: (row) => {
      const { bands, settled } = atHand();
      const after = splitBand(bands, settled, row);
      if (after === bands) return;
      put(after);
      focusRow(row);
    },
    add: () => {
      const { bands, settled } = atHand();
      const highest = [...settled.rows].sort(byLimits).pop();
      const after = highest && splitBand(bands, settled, highest.row);
      if (highest && after && after !== bands) {
        put(after);
        focusRow(isDescending(settled) ? highest.row : highest.row + 1);
        return;
      }
      put([...bands, ["≥0", ""]]);
      focusRow(bands.length + 1);
    },
    remove: (row) => {
      const { bands, settled } = atHand();
      put(removeBand(bands, settled, row));
      focusRow(Math.min(row, bands.length - 1));
    },
  };
}

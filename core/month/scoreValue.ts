import { bandFor } from "../bands/bandFor";
import { readBandTable } from "../bands/readBandTable";
import { settleBands } from "../bands/settleBands";
import type { SettledBands } from "../bands/settleBands";
import { CellFault, fault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { paper } from "../numbers/paper";
import { readNumber } from "../numbers/readNumber";
import type { EdgesOption } from "../bands/edgesOption";
import type { BandRows } from "../schemes/bandRows";
import { attainment } from "../scores/ratio";
import type { MonthMethod } from "./monthMethod";

/** Points of a value, and the attainment they come from where there is a target. */
export interface Score {
  readonly points: number;
  readonly attainmentFraction?: number;
}

/** Scores values of one indicator: its bands are read once. */
export type Scorer = (value: number) => Score | CellFault;

/** Reads and settles the bands of a scheme. */
export function settleRows(bands: BandRows, edges: EdgesOption): SettledBands {
  return settleBands(readBandTable(bands.map((row) => [...row])), edges);
}

/** The number in the first column after the limits of the row that holds the value. */
export function numberFor(bands: SettledBands, value: number): number | CellFault {
  const row = bandFor(bands, value);
  if (row instanceof CellFault) return row;
  const [answer] = row.answers;
  const number = typeof answer === "number" ? answer : readNumber(cellText(answer));
  return number ?? fault("answer not a number", { row: row.row, column: 1, found: cellText(answer) });
}

/**
 * Makes the scorer of a method.
 * @param target the target in the indicator's unit; only a ratio needs it
 */
export function scorerOf(method: MonthMethod, target: number | undefined): Scorer {
  if (method.kind === "bands") {
    const bands = settleRows(method.bands, method.edges);
    return (value) => {
      const points = numberFor(bands, value);
      return points instanceof CellFault ? points : { points };
    };
  }
  const bands = method.bands && settleRows(method.bands, method.edges);
  return (value) => {
    const reached = attainment(value, target ?? 0, method.capFraction, method.better);
    if (reached instanceof CellFault) return reached;
    const points = bands ? numberFor(bands, reached) : paper(reached * 100);
    return points instanceof CellFault ? points : { points, attainmentFraction: reached };
  };
}

import type { BandRow } from "../../core/bands/bandTable";
import type { Edge } from "../../core/bands/limits";
import type { SettledBands } from "../../core/bands/settleBands";
import { cellText } from "../../core/cells/cellText";
import type { BandRows } from "../../core/schemes/bandRows";
import { writesUpperLimits } from "./joints";
import { segmentsOf } from "../charts/numberLine/segments";
import type { WantedLimits } from "./wordLimits";
import type { Cells } from "./writeEnds";
import { limitCells } from "./writeEnds";

/** An end of a band as its row shows it: one that the table writes can be typed anew. */
export interface ShownEnd extends Pick<Edge, "at" | "holds"> {
  readonly isWritten: boolean;
}

/** A row of a band table as it is edited. */
export interface BandModel {
  /** Counted from 1. */
  readonly row: number;
  readonly cells: Cells;
  /** The limits as written. */
  readonly written: string;
  readonly lower: ShownEnd | null;
  readonly upper: ShownEnd | null;
  /** What the row holds once its edges are settled, where that is something else than what is written. */
  readonly countsAs?: WantedLimits;
  /** True where the limits can't be read: they are edited as text. */
  readonly isUnreadable: boolean;
  /** The cells behind the limits. */
  readonly answers: Cells;
}

type End = Pick<Edge, "at" | "holds"> | null;

const isSame = (a: End, b: End): boolean =>
  a === null || b === null ? a === b : a.at === b.at && a.holds === b.holds;

const shown = (edge: Edge | null, isWritten: boolean): ShownEnd | null =>
  edge && { at: edge.at, holds: edge.holds, isWritten };

/** What a row holds alone, in one stretch. Where values are rounded first the table says so once for all rows. */
function heldBy(row: number, settled: SettledBands): BandModel["countsAs"] {
  if (settled.roundTo !== null) return undefined;
  const own = segmentsOf(settled).filter(({ kind, rows }) => kind === "band" && rows[0] === row);
  const [stretch] = own;
  return stretch && own.length === 1 ? { lower: stretch.from, upper: stretch.to } : undefined;
}

function readModel(
  written: BandRow,
  counted: BandRow,
  settled: SettledBands,
): Pick<BandModel, "lower" | "upper" | "countsAs" | "isUnreadable"> {
  if (settled.table.form === "lower limits") {
    const isUpper = writesUpperLimits(settled);
    return {
      lower: shown(counted.limits.lower, !isUpper),
      upper: shown(counted.limits.upper, isUpper),
      isUnreadable: false,
    };
  }
  const { lower, upper } = written.limits;
  const countsAs = heldBy(written.row, settled);
  const differs = countsAs && (!isSame(lower, countsAs.lower) || !isSame(upper, countsAs.upper));
  return {
    lower: shown(lower, true),
    upper: shown(upper, true),
    isUnreadable: false,
    ...(differs && { countsAs }),
  };
}

/** The rows of a band table in the order they are written in; those that can't be read with the others. */
export function bandModels(bands: BandRows, settled: SettledBands): BandModel[] {
  const limits = limitCells(settled);
  return bands.map((cells, index): BandModel => {
    const row = index + 1;
    const written = settled.table.rows.find((each) => each.row === row);
    const counted = settled.rows.find((each) => each.row === row);
    const common = {
      row,
      cells,
      written: written?.written ?? cells.slice(0, limits).map(cellText).join("–"),
      answers: cells.slice(limits),
    };
    if (!written || !counted || settled.table.form === "labels")
      return { ...common, lower: null, upper: null, isUnreadable: true };
    return { ...common, ...readModel(written, counted, settled) };
  });
}

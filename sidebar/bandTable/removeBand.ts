import type { BandRow } from "../../core/bands/bandTable";
import { byLimits } from "../../core/bands/limits";
import type { SettledBands } from "../../core/bands/settleBands";
import type { BandRows } from "../../core/schemes/bandRows";
import { jointsOf } from "./joints";
import { limitsWritten, withRow } from "./writeEnds";

/** The rows that meet a row at an edge, each with the end that meets it. */
function adjoining(settled: SettledBands, row: number, side: "lower" | "upper"): BandRow | undefined {
  const joint = jointsOf(settled).find(
    ({ ends }) => ends.length > 1 && ends.some((end) => end.row === row && end.side === side),
  );
  const other = joint?.ends.find((end) => end.row !== row);
  return settled.table.rows.find((each) => each.row === other?.row);
}

/** The rows without one of them; the band below it, or the one above where it was the lowest, takes over what it held. */
export function removeBand(bands: BandRows, settled: SettledBands, row: number): BandRows {
  const gone = settled.table.rows.find((each) => each.row === row);
  const without = (rows: BandRows): BandRows => rows.filter((_, index) => index !== row - 1);
  if (!gone || settled.table.form === "lower limits") return without(bands);
  const below = adjoining(settled, row, "lower");
  const above = adjoining(settled, row, "upper");
  const heir = below && above && byLimits(below, above) > 0 ? above : (below ?? above);
  const cells = heir && bands[heir.row - 1];
  if (!heir || !cells) return without(bands);
  const wanted =
    heir === below
      ? { ...heir.limits, upper: gone.limits.upper }
      : { ...heir.limits, lower: gone.limits.lower };
  return without(withRow(bands, heir.row, limitsWritten(cells, heir.limits, wanted, settled, bands)));
}

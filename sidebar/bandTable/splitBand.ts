import type { BandRow } from "../../core/bands/bandTable";
import type { Edge, Limits } from "../../core/bands/limits";
import { byLimits, endOf, startOf } from "../../core/bands/limits";
import type { SettledBands } from "../../core/bands/settleBands";
import { subtractOnPaper, sumOnPaper } from "../../core/numbers/paper";
import type { BandRows } from "../../core/schemes/bandRows";
import { jointsOf, writesUpperLimits } from "./joints";
import { snapped } from "../charts/stepping";
import { tableStep } from "./tableStep";
import type { WantedLimits } from "./wordLimits";
import { limitsWritten } from "./writeEnds";

/** How the table writes the edge between two bands. */
interface EdgeStyle {
  /** What lies between the end of one band and the start of the next: 0, or a step of the scale. */
  readonly apart: number;
  readonly below: Edge["holds"];
  readonly above: Edge["holds"];
}

function edgeStyle(settled: SettledBands): EdgeStyle {
  const rowOf = (row: number): BandRow | undefined => settled.table.rows.find((each) => each.row === row);
  for (const { ends } of jointsOf(settled)) {
    const [below, above] = ends;
    if (!below || !above) continue;
    const upper = rowOf(below.row)?.limits.upper;
    const lower = rowOf(above.row)?.limits.lower;
    if (upper && lower)
      return { apart: subtractOnPaper(lower.at, upper.at), below: upper.holds, above: lower.holds };
  }
  return { apart: 0, below: "excluded", above: "included" };
}

/** How wide bands of the table usually are. */
function usualWidth(rows: readonly BandRow[], step: number): number {
  const widths = rows
    .map((row) => subtractOnPaper(endOf(row), startOf(row)))
    .filter((width) => Number.isFinite(width) && width > 0)
    .sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 10 * step;
}

/** Where a band is cut in two: in the middle, an open one as far from its end as bands are usually wide. */
function cutOf({ limits: { lower, upper } }: BandRow, settled: SettledBands): number {
  const step = tableStep(settled);
  const width = usualWidth(settled.rows, step);
  const [low, high] = [lower?.at, upper?.at];
  if (low === undefined) return snapped(subtractOnPaper(high ?? 0, width), step);
  if (high === undefined) return snapped(sumOnPaper([low, width]), step);
  return snapped(sumOnPaper([low, subtractOnPaper(high, low) / 2]), step);
}

/** True where the rows stand from the highest down. */
export function isDescending({ table: { rows } }: SettledBands): boolean {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return first !== undefined && last !== undefined && byLimits(first, last) > 0;
}

/** True where another row leaves this end to its neighbour, as in a table of nothing but lower limits. */
const leavesEnd = (side: keyof Limits, { table }: SettledBands): boolean =>
  table.rows.length > 1 && table.rows.every(({ limits }) => limits[side] === null);

/** The rows with a band cut in two; both parts give what the whole gave. Unchanged where it is too narrow. */
export function splitBand(bands: BandRows, settled: SettledBands, row: number): BandRows {
  const written = settled.table.rows.find((each) => each.row === row);
  const band = settled.rows.find((each) => each.row === row);
  const cells = bands[row - 1];
  if (!written || !band || !cells) return bands;
  const cut = cutOf(band, settled);
  if (cut <= startOf(band) || cut >= endOf(band)) return bands;
  const { lower, upper } = written.limits;
  const write = (wanted: WantedLimits) => limitsWritten(cells, written.limits, wanted, settled, bands);
  const at = row - 1;
  const put = (below: BandRows[number], above: BandRows[number]): BandRows => {
    const parts = isDescending(settled) ? [above, below] : [below, above];
    return [...bands.slice(0, at), ...parts, ...bands.slice(at + 1)];
  };
  if (settled.table.form === "lower limits") {
    const part = write({ lower: { at: cut, holds: "included" }, upper: null });
    return writesUpperLimits(settled) ? put(part, cells) : put(cells, part);
  }
  const style = edgeStyle(settled);
  const below = write({
    lower,
    upper:
      upper === null && leavesEnd("upper", settled)
        ? null
        : { at: subtractOnPaper(cut, style.apart), holds: style.below },
  });
  const above = write({
    lower: lower === null && leavesEnd("lower", settled) ? null : { at: cut, holds: style.above },
    upper,
  });
  return put(below, above);
}

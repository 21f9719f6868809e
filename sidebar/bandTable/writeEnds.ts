import type { BandRow } from "../../core/bands/bandTable";
import type { Edge } from "../../core/bands/limits";
import { limitNumber } from "../../core/bands/limitNumber";
import type { SettledBands } from "../../core/bands/settleBands";
import { cellText } from "../../core/cells/cellText";
import { paper } from "../../core/numbers/paper";
import type { BandRows } from "../../core/schemes/bandRows";
import type { Joint, WrittenEnd } from "./joints";
import { movedEnds } from "./joints";
import { rewriteNumber } from "./rewriteNumber";
import type { WantedEnd, WantedLimits } from "./wordLimits";
import { wordLimits } from "./wordLimits";

/** A row of a band table as the scheme holds it. */
export type Cells = BandRows[number];

/** How many cells of a row hold its limits. */
export const limitCells = ({ table }: SettledBands): number => (table.form === "from-to" ? 2 : 1);

/** Whether the first of two limit cells is the lower one. */
function fromFirst({ table }: SettledBands, bands: BandRows): boolean {
  const told = table.rows.find(({ limits }) => limits.lower?.at !== limits.upper?.at);
  const first = limitNumber(bands[(told?.row ?? 1) - 1]?.[0]);
  if (!told || first === undefined) return true;
  return told.limits.lower ? told.limits.lower.at === first : told.limits.upper?.at !== first;
}

const inCell = (cell: string | number, before: number | undefined, after: number): string | number =>
  before === undefined ? paper(after) : (rewriteNumber(cell, before, after) ?? paper(after));

/** The limit cells of a row, written anew in the notation of the table. */
export function limitsWritten(
  cells: Cells,
  before: BandRow["limits"],
  wanted: WantedLimits,
  settled: SettledBands,
  bands: BandRows,
): Cells {
  const { form } = settled.table;
  const [first = "", second = ""] = cells;
  const rest = cells.slice(limitCells(settled));
  if (form === "lower limits") {
    const at = wanted.lower?.at;
    return at === undefined ? cells : [inCell(first, before.lower?.at, at), ...rest];
  }
  if (form === "from-to") {
    const isFromFirst = fromFirst(settled, bands);
    const write = (cell: string | number, old: Edge | null, end: WantedEnd): string | number =>
      end === null ? "" : inCell(cell, old?.at, end.at);
    const from = write(isFromFirst ? first : second, before.lower, wanted.lower);
    const to = write(isFromFirst ? second : first, before.upper, wanted.upper);
    return [...(isFromFirst ? [from, to] : [to, from]), ...rest];
  }
  const others = bands.map((row) => cellText(row[0]));
  return [wordLimits(wanted, [cellText(first), ...others]), ...rest];
}

/** The rows with one of them written anew. */
export function withRow(bands: BandRows, row: number, cells: Cells): BandRows {
  return bands.map((each, index) => (index === row - 1 ? cells : each));
}

function withEnd(limits: WantedLimits, { side, at }: WrittenEnd): WantedLimits {
  const end = limits[side];
  return end ? { ...limits, [side]: { ...end, at } } : limits;
}

/** The rows with the edge between two bands at another number: both are written anew, each in its own notation. */
export function moveJoint(bands: BandRows, settled: SettledBands, joint: Joint, to: number): BandRows {
  return movedEnds(joint, to).reduce((rows, end) => {
    const band = settled.table.rows.find(({ row }) => row === end.row);
    const cells = rows[end.row - 1];
    if (!band || !cells) return rows;
    // A table that writes one number in each row has it as the lower limit, whatever it is the limit of.
    const own: WrittenEnd = settled.table.form === "lower limits" ? { ...end, side: "lower" } : end;
    const wanted = withEnd(band.limits, own);
    return withRow(rows, end.row, limitsWritten(cells, band.limits, wanted, settled, bands));
  }, bands);
}

import type { BandRow } from "../../core/bands/bandTable";
import { isOneStep } from "../../core/bands/isOneStep";
import { byLimits, limitsAreEmpty } from "../../core/bands/limits";
import type { SettledBands } from "../../core/bands/settleBands";
import { comparePaper, subtractOnPaper, sumOnPaper } from "../../core/numbers/paper";

/** An end of a band as the table writes it. */
export interface WrittenEnd {
  /** Number of the row, counted from 1. */
  readonly row: number;
  readonly side: "lower" | "upper";
  readonly at: number;
}

/** Ends that move as one: the edge between two bands, or an end that nothing adjoins. */
export interface Joint {
  /** Tells it from the others while it moves. */
  readonly key: string;
  readonly ends: readonly WrittenEnd[];
  /** The number that people take for the edge: the rounder one of 89 and 90. */
  readonly at: number;
  /** How far it may go, so that no band is turned inside out; infinite where nothing stands in the way. */
  readonly lowest: number;
  readonly highest: number;
}

/** True where the table writes one number in each row, and the other end follows from the next row. */
export const writesUpperLimits = ({ table, rows }: SettledBands): boolean =>
  table.form === "lower limits" &&
  rows.some(
    ({ limits }, index) =>
      limits.upper?.holds === "included" && limits.upper.at === table.rows[index]?.limits.lower?.at,
  );

/** How round a number is: how often 10 divides it. */
function roundness(value: number): number {
  if (value === 0) return 16;
  for (let places = 12; places > -12; places -= 1)
    if (Number.isInteger(Number((value / 10 ** places).toPrecision(15)))) return places;
  return -12;
}

/** Two bands that meet: the one ends at the first number, the other begins at the second. */
type Meeting = readonly [to: number, from: number];

/** Which number of a meeting people take for the edge. */
type Anchor = (meeting: Meeting) => number;

/**
 * Where bands lie a step apart, the edge is where the upper one begins: 90 of 89 and 90. A table whose bands end at the
 * rounder numbers (20000, 20001) is read by these. All edges are read alike, so that one doesn't change as it moves.
 */
function anchorFor(meetings: readonly Meeting[]): Anchor {
  const apart = meetings.filter(([to, from]) => comparePaper(to, from) !== 0);
  // One edge alone says so only where it is plain: 90 and 91 can come of 89 and 90.
  const least = apart.length > 1 ? 1 : 2;
  const byEnds = apart.filter(([to, from]) => roundness(to) - roundness(from) >= least).length;
  const isByEnds = byEnds * 2 > apart.length;
  return ([to, from]) => (isByEnds ? to : from);
}

function joint(ends: readonly WrittenEnd[], at: number, lowest: number, highest: number): Joint {
  const key = ends.map(({ row, side }) => `${String(row)}${side}`).join("+");
  return { key, ends, at, lowest: Math.min(lowest, at), highest: Math.max(highest, at) };
}

/** Edges of a table that writes one number in each row. */
function singleNumbers(bands: SettledBands): Joint[] {
  const side = writesUpperLimits(bands) ? "upper" : "lower";
  const ends = bands.table.rows.flatMap(({ row, limits }): WrittenEnd[] =>
    limits.lower ? [{ row, side, at: limits.lower.at }] : [],
  );
  const sorted = ends.sort((a, b) => a.at - b.at);
  return sorted.map((end, index) =>
    joint([end], end.at, sorted[index - 1]?.at ?? -Infinity, sorted[index + 1]?.at ?? Infinity),
  );
}

/** True where one band ends where the next begins, on the scale that they are written in. */
const adjoin = (to: number, from: number, leastPlaces: number): boolean =>
  comparePaper(to, from) === 0 || isOneStep(to, from, leastPlaces);

/** The edge at the lower end of a band: with the end of the band below it, or alone. */
function lowerJoint(
  band: BandRow,
  before: BandRow | undefined,
  leastPlaces: number,
  anchor: Anchor,
): Joint | undefined {
  const { lower, upper } = band.limits;
  if (!lower) return undefined;
  const own: WrittenEnd = { row: band.row, side: "lower", at: lower.at };
  const below = before?.limits.upper ?? null;
  const lowest = before?.limits.lower?.at ?? -Infinity;
  const highest = upper?.at ?? Infinity;
  if (!before || !below || !adjoin(below.at, lower.at, leastPlaces))
    return joint([own], lower.at, below && below.at < lower.at ? below.at : lowest, highest);
  const ends = [{ row: before.row, side: "upper", at: below.at } as const, own];
  return joint(ends, anchor([below.at, lower.at]), lowest, highest);
}

/** The edge at the upper end of a band that no other band adjoins. */
function upperJoint(band: BandRow, next: BandRow | undefined, leastPlaces: number): Joint | undefined {
  const { lower, upper } = band.limits;
  const above = next?.limits.lower ?? null;
  if (!upper || (above && adjoin(upper.at, above.at, leastPlaces))) return undefined;
  const free = above && above.at > upper.at ? above.at : (next?.limits.upper?.at ?? Infinity);
  return joint([{ row: band.row, side: "upper", at: upper.at }], upper.at, lower?.at ?? -Infinity, free);
}

/** Every edge of a table that can be moved, from the lowest up. */
export function jointsOf(bands: SettledBands): Joint[] {
  const { table } = bands;
  if (table.form === "labels") return [];
  if (table.form === "lower limits") return singleNumbers(bands);
  const sorted = table.rows.filter(({ limits }) => !limitsAreEmpty(limits)).sort(byLimits);
  const meetings = sorted.slice(1).flatMap((band, index): Meeting[] => {
    const [to, from] = [sorted[index]?.limits.upper?.at, band.limits.lower?.at];
    return to !== undefined && from !== undefined && adjoin(to, from, table.leastPlaces) ? [[to, from]] : [];
  });
  const anchor = anchorFor(meetings);
  return sorted
    .flatMap((band, index) => [
      lowerJoint(band, sorted[index - 1], table.leastPlaces, anchor),
      upperJoint(band, sorted[index + 1], table.leastPlaces),
    ])
    .filter((found) => found !== undefined)
    .sort((a, b) => a.at - b.at);
}

/** Where each end of a joint comes to stand when the joint is moved to a number. */
export function movedEnds({ ends, at }: Joint, to: number): WrittenEnd[] {
  const by = subtractOnPaper(to, at);
  return ends.map((end) => ({ ...end, at: sumOnPaper([end.at, by]) }));
}

/** The joint that an end of a row belongs to. */
export function jointOf(joints: readonly Joint[], row: number, side: WrittenEnd["side"]): Joint | undefined {
  return joints.find(({ ends }) => ends.some((end) => end.row === row && end.side === side));
}

import type { Stretch } from "../../../core/schemeCheck/payLine";
import { comparePaper } from "../../../core/numbers/paper";
import { roundTicks } from "../roundTicks";

/** A line of the plot: what one method pays along the sales. */
export interface CurveLine {
  readonly id: string;
  readonly stretches: readonly Stretch[];
}

/** A stretch of the sales in which more of them pays less; open where it never ends. */
export interface Fall {
  readonly from: number;
  readonly to: number | null;
}

/** What a plot is made from. */
export interface CurveContent {
  /** The scheme's own line first. */
  readonly lines: readonly CurveLine[];
  readonly falls: readonly Fall[];
  readonly to: number;
  readonly width: number;
  readonly height: number;
  /** Room for the amounts at the left side. */
  readonly left: number;
}

/** A jump of the scheme's own line. */
export interface Jump {
  readonly at: number;
  readonly x: number;
  readonly before: number;
  readonly after: number;
}

/** A plot ready to be drawn. */
export interface CurveLayout {
  readonly xOf: (sales: number) => number;
  readonly yOf: (amount: number) => number;
  readonly salesAt: (x: number) => number;
  readonly paths: readonly { readonly id: string; readonly d: string }[];
  readonly jumps: readonly Jump[];
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  /** Stretches of the sales that no tier holds. */
  readonly holes: readonly { readonly from: number; readonly to: number }[];
  readonly salesTicks: readonly { readonly at: number; readonly x: number }[];
  readonly amountTicks: readonly { readonly at: number; readonly y: number }[];
}

const TOP = 16;
const BOTTOM = 18;
const RIGHT = 8;

const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function jumpsOf(stretches: readonly Stretch[], xOf: (sales: number) => number): Jump[] {
  return stretches.slice(1).flatMap((above, index): Jump[] => {
    const below = stretches[index];
    if (below?.to !== above.from || comparePaper(below.end, above.start) === 0) return [];
    return [{ at: above.from, x: xOf(above.from), before: below.end, after: above.start }];
  });
}

function holesOf(stretches: readonly Stretch[], to: number): { from: number; to: number }[] {
  const ends = [0, ...stretches.map((stretch) => stretch.to)];
  const starts = [...stretches.map((stretch) => stretch.from), to];
  return ends.flatMap((from, index) => {
    const next = starts[index] ?? to;
    return next > from ? [{ from, to: next }] : [];
  });
}

/** Places the lines of a plot, its jumps, the stretches in which more pays less, and round numbers on both axes. */
export function layoutPayCurve({ lines, falls, to, width, height, left }: CurveContent): CurveLayout {
  const amounts = lines.flatMap(({ stretches }) => stretches.flatMap(({ start, end }) => [start, end]));
  const highest = Math.max(0, ...amounts) || 1;
  const lowest = Math.min(0, ...amounts);
  const inner = Math.max(width - left - RIGHT, 1);
  const xOf = (sales: number): number => left + (Math.min(Math.max(sales, 0), to) / to) * inner;
  const yOf = (amount: number): number =>
    TOP + (1 - (amount - lowest) / (highest - lowest)) * (height - TOP - BOTTOM);
  const own = lines[0]?.stretches ?? [];
  return {
    xOf,
    yOf,
    salesAt: (x) => Math.min(Math.max(((x - left) / inner) * to, 0), to),
    paths: lines.map(({ id, stretches }) => ({
      id,
      d: stretches
        .map((each) => `M${point(xOf(each.from), yOf(each.start))}L${point(xOf(each.to), yOf(each.end))}`)
        .join(""),
    })),
    jumps: jumpsOf(own, xOf),
    bands: falls.map((fall) => ({ from: xOf(fall.from), to: xOf(fall.to ?? to) })),
    holes: holesOf(own, to).map((hole) => ({ from: xOf(hole.from), to: xOf(hole.to) })),
    salesTicks: roundTicks(0, to, width < 320 ? 4 : 5).map((at) => ({ at, x: xOf(at) })),
    amountTicks: roundTicks(lowest, highest, 4).map((at) => ({ at, y: yOf(at) })),
  };
}

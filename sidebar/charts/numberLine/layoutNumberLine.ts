import type { LabelWish } from "../placeLabels";
import { placeLabels } from "../placeLabels";
import { textWidth } from "../textWidth";
import type { Segment, SegmentEnd } from "./segments";

/** From the first to the last number that the line is drawn to scale for. */
export interface LineDomain {
  readonly from: number;
  readonly to: number;
}

/** How values are placed on the line. */
export interface LineScale {
  readonly xOf: (value: number) => number;
  readonly valueAt: (x: number) => number;
}

/** A segment as drawn. */
export interface Bar {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
  /** 0 above, 1 below: neighbours lie on different ones, so that each keeps its own ends. */
  readonly lane: 0 | 1;
  /** Where the label's middle stands; left out where there is no room. */
  readonly label?: number;
}

/** A number under the line. */
export interface Tick {
  readonly at: number;
  readonly x: number;
  /** Where its text stands; left out where there is no room. */
  readonly label?: number;
}

/** A line ready to be drawn. */
export interface LineLayout extends LineScale {
  readonly bars: readonly Bar[];
  readonly ticks: readonly Tick[];
}

/** What a line is made from. */
export interface LineContent {
  readonly segments: readonly Segment[];
  readonly width: number;
  /** Width of the label of each row of the table. */
  readonly labelWidth: (row: number) => number;
  /** The numbers under the line, such as its edges. */
  readonly ticks: readonly number[];
  readonly tickText: (at: number) => string;
  /** Stretches without an owner beyond the ends are drawn where values can fall into them. */
  readonly showsBelow: boolean;
  readonly showsAbove: boolean;
  /** The scale that a line keeps while one of its edges is dragged. */
  readonly domain?: LineDomain;
}

/** Room for a band that goes on for ever, and for an end that doesn't. */
const TAIL = 46;
const GAP_TAIL = 26;
const PADDING = 14;

const finiteEnds = (segments: readonly Segment[]): number[] =>
  segments.flatMap(({ from, to }) => [from, to].flatMap((end) => (end ? [end.at] : [])));

/** The stretch that a line is drawn to scale for. */
export function domainOf(segments: readonly Segment[]): LineDomain {
  const ends = finiteEnds(segments);
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function tailWidth(segment: Segment | undefined, shows: boolean, content: LineContent): number {
  if (segment?.kind === "gap") return shows ? GAP_TAIL : PADDING;
  const label = content.labelWidth(segment?.rows[0] ?? 0) + 10;
  return Math.min(Math.max(TAIL, label), content.width / 4);
}

function scaleOf(content: LineContent): LineScale & { readonly left: number; readonly right: number } {
  const { segments, width, showsBelow, showsAbove } = content;
  const { from, to } = content.domain ?? domainOf(segments);
  const left = tailWidth(segments[0], showsBelow, content);
  const right = width - tailWidth(segments[segments.length - 1], showsAbove, content);
  const span = to - from;
  const xOf = (value: number): number =>
    span > 0 ? left + ((value - from) / span) * (right - left) : (left + right) / 2;
  const valueAt = (x: number): number => from + ((x - left) / Math.max(right - left, 1)) * span;
  const inside = (x: number): number => Math.min(Math.max(x, 2), width - 2);
  return { xOf: (value) => inside(xOf(value)), valueAt, left, right };
}

/** Labels stand over their bars and may use half of what lies free beside them on their lane. */
function labelled(bars: readonly Bar[], content: LineContent): Bar[] {
  const rooms = bars.map((bar): LabelWish | undefined => {
    if (bar.segment.kind !== "band") return undefined;
    const onLane = bars.filter(({ lane, segment }) => lane === bar.lane && segment.kind === "band");
    const place = onLane.indexOf(bar);
    const [before, next] = [onLane[place - 1], onLane[place + 1]];
    return {
      middle: (bar.from + bar.to) / 2,
      width: content.labelWidth(bar.segment.rows[0] ?? 0),
      from: before ? (before.to + bar.from) / 2 + 2 : 2,
      to: next ? (bar.to + next.from) / 2 - 2 : content.width - 2,
    };
  });
  return bars.map((bar, index) => {
    const room = rooms[index];
    const [label] = room ? placeLabels([room]) : [];
    return label === undefined ? bar : { ...bar, label };
  });
}

/** Numbers stand under their edges; one that would touch the number before it is left out. */
function ticksOf({ xOf }: LineScale, content: LineContent): Tick[] {
  const numbers = [...new Set(content.ticks)].sort((a, b) => a - b);
  let free = 0;
  return numbers.map((at): Tick => {
    const x = xOf(at);
    const half = textWidth(content.tickText(at), 11) / 2;
    const label = Math.min(Math.max(x, half), content.width - half);
    if (label - half < free) return { at, x };
    free = label + half + 4;
    return { at, x, label };
  });
}

const isDrawn = ({ kind }: Segment, end: SegmentEnd, shows: boolean): boolean =>
  kind !== "gap" || end !== null || shows;

/** Places the segments of a number line, their labels and the numbers under it. */
export function layoutNumberLine(content: LineContent): LineLayout {
  const { segments, width, showsBelow, showsAbove } = content;
  const scale = scaleOf(content);
  const drawn = segments.filter(
    (segment) => isDrawn(segment, segment.from, showsBelow) && isDrawn(segment, segment.to, showsAbove),
  );
  let lane: 0 | 1 = 1;
  const bars = drawn.map((segment): Bar => {
    if (segment.kind === "band") lane = lane === 0 ? 1 : 0;
    const from = segment.from === null ? 0 : scale.xOf(segment.from.at);
    const to = segment.to === null ? width : scale.xOf(segment.to.at);
    return { segment, from, to, lane };
  });
  return { ...scale, bars: labelled(bars, content), ticks: ticksOf(scale, content) };
}

import { useId, useRef, useState } from "preact/hooks";
import { textWidth } from "../textWidth";
import { useElementWidth } from "../useElementWidth";
import type { LineEdge } from "./EdgeHandle";
import { EdgeHandle } from "./EdgeHandle";
import type { Bar, LineDomain, LineScale } from "./layoutNumberLine";
import { domainOf, layoutNumberLine } from "./layoutNumberLine";
import type { Segment, SegmentEnd } from "./segments";

/** A lane holds two lines of text and, towards the other lane, the dots at the ends of its bands. */
const LANE = 40;
const DOTS = 6;
const NOTES = 16;
/** From so many segments on the dots are small. */
const CROWD = 16;
/** The grips of the edges, and the numbers under them. */
const GRIPS = 16;
const TICKS = 14;

/** An end of a bar: a full dot where the band holds the number, an empty one where it doesn't. */
function Dot({
  end,
  x,
  y,
  r,
}: {
  readonly end: SegmentEnd;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}) {
  return end === null ? null : <circle class={`dot ${end.holds}`} cx={x} cy={y} r={r} />;
}

function BandBar({ bar, y, r }: { readonly bar: Bar; readonly y: number; readonly r: number }) {
  const { segment, from, to } = bar;
  const width = Math.max(to - from, 1);
  const dotY = bar.lane === 0 ? y + LANE - DOTS : y + DOTS;
  return (
    <g>
      <rect class="band" x={from} y={y} width={width} height={LANE} />
      <Dot end={segment.from} x={from} y={dotY} r={r} />
      <Dot end={segment.to} x={to} y={dotY} r={r} />
    </g>
  );
}

/** What a band gives, over everything else: where it is narrow its text goes beyond its ends. */
function BandLabel({
  bar,
  y,
  lines,
}: {
  readonly bar: Bar;
  readonly y: number;
  readonly lines: readonly string[];
}) {
  const { label, lane } = bar;
  const [first, second] = lines;
  const middle = lane === 0 ? y + (LANE - 2 * DOTS) / 2 : y + LANE - (LANE - 2 * DOTS) / 2;
  return label === undefined ? null : (
    <text class="label" x={label} y={middle + (second === undefined ? 4 : -2)} text-anchor="middle">
      <tspan class="name">{first}</tspan>
      {second === undefined ? null : (
        <tspan x={label} dy={13} class="answer">
          {second}
        </tspan>
      )}
    </text>
  );
}

/** What nobody holds or several claim: hatched over both lanes, named above. */
function Hole({
  bar,
  top,
  pattern,
  text,
}: {
  readonly bar: Bar;
  readonly top: number;
  readonly pattern: string;
  readonly text: string;
}) {
  const width = Math.max(bar.to - bar.from, 4);
  const x = (bar.from + bar.to) / 2 - width / 2;
  return (
    <g class={`hole ${bar.segment.kind}`}>
      <rect x={x} y={top} width={width} height={2 * LANE} fill={`url(#${pattern})`} />
      <text
        x={Math.min(Math.max((bar.from + bar.to) / 2, textWidth(text, 11) / 2), Infinity)}
        y={11}
        text-anchor="middle"
      >
        {text}
      </text>
    </g>
  );
}

/**
 * Bands on a number line: neighbours on two lanes with a full dot at the end that holds the number, gaps and overlaps
 * hatched, and the edges between them as handles.
 */
export function NumberLine({
  label,
  segments,
  lines,
  edges,
  step,
  tickText,
  holeText,
  showsBelow,
  showsAbove,
  onMove,
}: {
  readonly label: string;
  readonly segments: readonly Segment[];
  /** One or two short texts for each row: the grade and what it gives. */
  readonly lines: (row: number) => readonly string[];
  readonly edges: readonly LineEdge[];
  readonly step: number;
  readonly tickText: (at: number) => string;
  readonly holeText: (kind: "gap" | "overlap") => string;
  readonly showsBelow: boolean;
  readonly showsAbove: boolean;
  readonly onMove: (key: string, to: number, gesture?: string) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const width = useElementWidth(place, 276);
  const [domain, setDomain] = useState<LineDomain>();
  const id = useId();
  const scale = useRef<LineScale | undefined>(undefined);
  const labelWidth = (row: number): number => Math.max(0, ...lines(row).map((line) => textWidth(line))) + 2;
  const layout = layoutNumberLine({
    segments,
    width,
    labelWidth,
    ticks: edges.map(({ at }) => at),
    tickText,
    showsBelow,
    showsAbove,
    ...(domain && { domain }),
  });
  scale.current = layout;
  const holes = layout.bars.filter(({ segment }) => segment.kind !== "band");
  const top = holes.length === 0 ? 2 : NOTES;
  const height = top + 2 * LANE + GRIPS + TICKS;
  const valueAt = (clientX: number): number => {
    const left = place.current?.getBoundingClientRect().left ?? 0;
    return (scale.current ?? layout).valueAt(clientX - left);
  };
  const xs = edges.map(({ at }) => layout.xOf(at));
  const reachOf = (index: number): number => {
    const x = xs[index] ?? 0;
    const near = [xs[index - 1], xs[index + 1]].map((other) =>
      other === undefined ? 24 : Math.abs(other - x),
    );
    return Math.max(2, Math.min(12, ...near.map((distance) => distance / 2)));
  };
  return (
    <div class="number-line" ref={place}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="group"
        aria-label={label}
      >
        <defs>
          <pattern id={`${id}-gap`} class="gap-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M0 6 6 0" />
          </pattern>
          <pattern
            id={`${id}-overlap`}
            class="overlap-hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            <path d="M0 6 6 0M0 0 6 6" />
          </pattern>
        </defs>
        {layout.bars.map((bar, index) =>
          bar.segment.kind === "band" ? (
            <BandBar key={index} bar={bar} y={top + bar.lane * LANE} r={layout.bars.length > CROWD ? 2 : 4} />
          ) : (
            <Hole
              key={index}
              bar={bar}
              top={top}
              pattern={`${id}-${bar.segment.kind}`}
              text={holeText(bar.segment.kind)}
            />
          ),
        )}
        {layout.ticks.map(({ at, label: middle }) =>
          middle === undefined ? null : (
            <text key={at} class="tick" x={middle} y={height - 3} text-anchor="middle">
              {tickText(at)}
            </text>
          ),
        )}
        <g transform={`translate(0 ${String(top)})`}>
          {edges.map((edge, index) => (
            <EdgeHandle
              key={edge.key}
              edge={edge}
              step={step}
              x={xs[index] ?? 0}
              reach={reachOf(index)}
              height={2 * LANE + GRIPS}
              valueAt={valueAt}
              onMove={onMove}
              onDragging={(isDragging) => setDomain(isDragging ? domainOf(segments) : undefined)}
            />
          ))}
        </g>
        {layout.bars.map((bar, index) => (
          <BandLabel
            key={index}
            bar={bar}
            y={top + bar.lane * LANE}
            lines={lines(bar.segment.rows[0] ?? 0)}
          />
        ))}
      </svg>
    </div>
  );
}

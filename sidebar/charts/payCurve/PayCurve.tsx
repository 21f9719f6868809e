import { useId, useRef } from "preact/hooks";
import { textWidth } from "../textWidth";
import { useElementWidth } from "../useElementWidth";
import type { CurveLine, Fall } from "./layoutPayCurve";
import { layoutPayCurve } from "./layoutPayCurve";

const HEIGHT = 190;

/** What is paid along the sales: jumps marked with their amounts, and shaded where selling more pays less. */
export function PayCurve({
  label,
  lines,
  falls,
  to,
  readAt,
  amountText,
  salesText,
  jumpText,
  fallText,
  onRead,
}: {
  readonly label: string;
  /** The scheme's own line first. */
  readonly lines: readonly CurveLine[];
  readonly falls: readonly Fall[];
  readonly to: number;
  /** The sales at which the amounts are read. */
  readonly readAt: number;
  readonly amountText: (amount: number) => string;
  readonly salesText: (sales: number) => string;
  /** A jump by an amount: +150. */
  readonly jumpText: (by: number) => string;
  readonly fallText: string;
  readonly onRead: (sales: number) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const width = useElementWidth(place, 276);
  const id = useId();
  const drawn = (left: number) => layoutPayCurve({ lines, falls, to, width, height: HEIGHT, left });
  const left = 8 + Math.max(...drawn(40).amountTicks.map(({ at }) => textWidth(amountText(at), 11)));
  const layout = drawn(left);
  const bottom = HEIGHT - 18;
  const x = layout.xOf(readAt);
  const read = (event: PointerEvent): void => {
    const box = place.current?.getBoundingClientRect();
    if (box) onRead(layout.salesAt(event.clientX - box.left));
  };
  return (
    <div class="pay-curve" ref={place}>
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
        role="img"
        aria-label={label}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          read(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) read(event);
        }}
      >
        <defs>
          <pattern id={`${id}-fall`} class="overlap-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M0 6 6 0" />
          </pattern>
        </defs>
        {layout.amountTicks.map(({ at, y }) => (
          <g key={at} class="grid">
            <line x1={left} x2={width - 8} y1={y} y2={y} />
            <text x={left - 4} y={y + 4} text-anchor="end">
              {amountText(at)}
            </text>
          </g>
        ))}
        {layout.salesTicks.map(({ at, x: middle }, index) => (
          <text
            key={at}
            class="sales"
            x={middle}
            y={HEIGHT - 4}
            text-anchor={index === 0 ? "start" : middle > width - 24 ? "end" : "middle"}
          >
            {salesText(at)}
          </text>
        ))}
        {layout.bands.map((band) => (
          <g key={band.from} class="fall">
            <rect
              x={band.from}
              y={16}
              width={Math.max(band.to - band.from, 2)}
              height={bottom - 16}
              fill={`url(#${id}-fall)`}
            />
            <text
              x={Math.min((band.from + band.to) / 2, width - 4 - textWidth(fallText, 11) / 2)}
              y={11}
              text-anchor="middle"
            >
              {fallText}
            </text>
          </g>
        ))}
        {layout.holes.map((hole) => (
          <rect
            key={hole.from}
            class="hole"
            x={hole.from}
            y={bottom - 4}
            width={hole.to - hole.from}
            height={4}
          />
        ))}
        {[...layout.paths].reverse().map(({ id: method, d }) => (
          <path key={method} class={`line ${method === lines[0]?.id ? "own" : method}`} d={d} />
        ))}
        {layout.jumps.map(({ at, x: middle, before, after }) => {
          const [y1, y2] = [layout.yOf(before), layout.yOf(after)];
          const text = jumpText(after - before);
          const isLeft = middle + textWidth(text, 11) + 8 > width;
          return (
            <g key={at} class="jump">
              <line x1={middle} x2={middle} y1={y1} y2={y2} />
              <circle cx={middle} cy={y1} r={2.5} />
              <circle cx={middle} cy={y2} r={2.5} />
              <text
                x={middle + (isLeft ? -5 : 5)}
                y={Math.max((y1 + y2) / 2 + 4, 26)}
                text-anchor={isLeft ? "end" : "start"}
              >
                {text}
              </text>
            </g>
          );
        })}
        <line class="axis" x1={left} x2={width - 8} y1={layout.yOf(0)} y2={layout.yOf(0)} />
        <line class="reading" x1={x} x2={x} y1={16} y2={bottom} />
      </svg>
    </div>
  );
}

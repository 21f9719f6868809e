import { useRef } from "preact/hooks";
import { held, snapped, stepped } from "../stepping";

/** An edge of the line that can be moved, with its texts. */
export interface LineEdge {
  readonly key: string;
  readonly at: number;
  readonly lowest: number;
  readonly highest: number;
  /** Between which bands it lies. */
  readonly label: string;
  /** Where it stands and who holds it. */
  readonly text: string;
}

let drags = 0;

/** Where the arrows lead from an edge: a step, ten with Shift, and to the neighbours. */
function keyTarget(
  event: KeyboardEvent,
  { at, lowest, highest }: LineEdge,
  step: number,
): number | undefined {
  const steps = event.shiftKey ? 10 : 1;
  switch (event.key) {
    case "ArrowRight":
    case "ArrowUp":
      return stepped(at, steps, step, lowest, highest);
    case "ArrowLeft":
    case "ArrowDown":
      return stepped(at, -steps, step, lowest, highest);
    case "PageUp":
      return stepped(at, 10, step, lowest, highest);
    case "PageDown":
      return stepped(at, -10, step, lowest, highest);
    case "Home":
      return Number.isFinite(lowest) ? held(lowest, step, lowest, highest) : undefined;
    case "End":
      return Number.isFinite(highest) ? held(highest, step, lowest, highest) : undefined;
    default:
      return undefined;
  }
}

/** An edge as a handle: dragged by the pointer, moved by the arrows, read out as a slider. */
export function EdgeHandle({
  edge,
  step,
  x,
  reach,
  height,
  valueAt,
  onMove,
  onDragging,
}: {
  readonly edge: LineEdge;
  readonly step: number;
  readonly x: number;
  /** How far to either side it can be grasped. */
  readonly reach: number;
  readonly height: number;
  /** The value at a place of the page, on the scale of the moment the drag began. */
  readonly valueAt: (clientX: number) => number;
  readonly onMove: (key: string, to: number, gesture?: string) => void;
  readonly onDragging: (isDragging: boolean) => void;
}) {
  const gesture = useRef<string | undefined>(undefined);
  const move = (to: number | undefined): void => {
    if (to !== undefined && to !== edge.at) onMove(edge.key, to, gesture.current);
  };
  const end = (): void => {
    gesture.current = undefined;
    onDragging(false);
  };
  return (
    <g
      class="edge"
      role="slider"
      tabindex={0}
      aria-label={edge.label}
      aria-orientation="horizontal"
      aria-valuenow={edge.at}
      {...(Number.isFinite(edge.lowest) && { "aria-valuemin": edge.lowest })}
      {...(Number.isFinite(edge.highest) && { "aria-valuemax": edge.highest })}
      aria-valuetext={edge.text}
      onKeyDown={(event) => {
        const to = keyTarget(event, edge, step);
        if (to === undefined) return;
        event.preventDefault();
        move(to);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        gesture.current = `edge ${String(++drags)}`;
        onDragging(true);
      }}
      onPointerMove={(event) => {
        if (gesture.current === undefined) return;
        move(held(snapped(valueAt(event.clientX), step), step, edge.lowest, edge.highest));
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <title>{`${edge.label}: ${edge.text}`}</title>
      <rect class="hit" x={x - reach} y={0} width={2 * reach} height={height} />
      <line x1={x} x2={x} y1={0} y2={height - 14} />
      <rect
        class="grip"
        x={x - Math.min(4, reach)}
        y={height - 14}
        width={2 * Math.min(4, reach)}
        height={12}
        rx={Math.min(3, reach)}
      />
    </g>
  );
}

import type { SettledBands } from "../../core/bands/settleBands";
import { paper, subtractOnPaper, sumOnPaper } from "../../core/numbers/paper";
import { powerOfTen } from "../../core/numbers/powersOfTen";

/**
 * How far one press of an arrow moves an edge: 1 point, 1 %, 100 yuan. A hundredth of what the table spans, as a
 * power of ten, and never finer than the table's own decimals.
 */
export function tableStep({ table, partition: { edges } }: SettledBands): number {
  const finest = 1 / powerOfTen(Math.max(table.precision, table.leastPlaces));
  const [first = 0] = edges;
  const last = edges[edges.length - 1] ?? first;
  const span = last - Math.min(first, 0) || Math.abs(last);
  if (!(span > 0)) return finest;
  const exponent = Math.floor(Math.log10(span / 100) + 1e-9);
  return Math.max(finest, exponent < 0 ? 1 / powerOfTen(-exponent) : powerOfTen(exponent));
}

/** The multiple of a step next to a number. */
export function snapped(value: number, step: number): number {
  return paper(Math.round(paper(value / step)) * step);
}

/** A number some steps further, held between two ends. */
export function stepped(at: number, steps: number, step: number, lowest: number, highest: number): number {
  return held(sumOnPaper([at, steps * step]), step, lowest, highest);
}

/** A number held at least a step inside two ends, where there is room for that. */
export function held(value: number, step: number, lowest: number, highest: number): number {
  const [low, high] = [sumOnPaper([lowest, step]), subtractOnPaper(highest, step)];
  if (low > high) return Math.min(Math.max(value, lowest), highest);
  return Math.min(Math.max(value, low), high);
}

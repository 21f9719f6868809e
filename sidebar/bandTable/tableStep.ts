import type { SettledBands } from "../../core/bands/settleBands";
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

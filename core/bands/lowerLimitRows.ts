import type { BandRow } from "./bandTable";
import type { Limits } from "./limits";
import { markedEdge, startOf } from "./limits";

/** Gives each row, which states one bare number, the limits that follow from its number and the next smaller and larger ones. */
function limitRows(
  rows: readonly BandRow[],
  limitsOf: (at: number, smaller: number | undefined, larger: number | undefined) => Limits,
): BandRow[] {
  const numbers = [...new Set(rows.map(startOf))].sort((a, b) => a - b);
  const places = new Map(numbers.map((at, place) => [at, place]));
  return rows.map((row) => {
    const at = startOf(row);
    const place = places.get(at) ?? NaN;
    return { ...row, limits: limitsOf(at, numbers[place - 1], numbers[place + 1]) };
  });
}

/** Each row from its number (included) up to the next larger one; rows with one number claim the same band. */
export function lowerLimitRows(rows: readonly BandRow[]): BandRow[] {
  return limitRows(rows, (at, _smaller, larger) => ({
    lower: markedEdge(at, "included"),
    upper: larger === undefined ? null : markedEdge(larger, "excluded"),
  }));
}

/**
 * Each row up to and including its number, from the next smaller one (excluded). The floor is 0,
 * or the smallest number where that is 0 or less: below the floor there is nothing.
 */
export function upperLimitRows(rows: readonly BandRow[]): BandRow[] {
  return limitRows(rows, (at, smaller) => ({
    lower: smaller === undefined ? markedEdge(Math.min(at, 0), "included") : markedEdge(smaller, "excluded"),
    upper: markedEdge(at, "included"),
  }));
}

import type { BandRow } from "./bandTable";
import type { Edge } from "./limits";

/** A row that states one bare number. */
export interface NumberRow {
  readonly row: number;
  readonly written: string;
  readonly at: number;
  readonly answers: readonly unknown[];
}

const edge = (at: number, holds: Edge["holds"]): Edge => ({ at, holds, claim: "marked" });

/** Each row from its number (included) up to the next larger one; rows with one number claim the same band. */
export function lowerLimitRows(rows: readonly NumberRow[]): BandRow[] {
  const numbers = [...new Set(rows.map(({ at }) => at))].sort((a, b) => a - b);
  const next = new Map(numbers.map((at, index) => [at, numbers[index + 1]]));
  return rows.map(({ row, written, at, answers }) => {
    const end = next.get(at);
    return {
      row,
      written,
      answers,
      limits: { lower: edge(at, "included"), upper: end === undefined ? null : edge(end, "excluded") },
    };
  });
}

/**
 * Each row up to and including its number, from the next smaller one (excluded). The floor is 0,
 * or the smallest number where that is 0 or less: below the floor there is nothing.
 */
export function upperLimitRows(rows: readonly NumberRow[]): BandRow[] {
  const numbers = [...new Set(rows.map(({ at }) => at))].sort((a, b) => a - b);
  const previous = new Map(numbers.map((at, index) => [at, numbers[index - 1]]));
  return rows.map(({ row, written, at, answers }) => {
    const start = previous.get(at);
    const lower = start === undefined ? edge(Math.min(at, 0), "included") : edge(start, "excluded");
    return { row, written, answers, limits: { lower, upper: edge(at, "included") } };
  });
}

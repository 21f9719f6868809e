import { sumOnPaper, paper } from "../numbers/paper";

/** The least and the most that a figure can come to; infinite where nothing limits it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Anything at all. */
export const ANYTHING: Range = { from: -Infinity, to: Infinity };

/** Anything that is counted or measured: nothing below 0. */
export const NOT_NEGATIVE: Range = { from: 0, to: Infinity };

/** A range of one number. */
export function just(value: number): Range {
  return { from: value, to: value };
}

/** The range that holds all of several. */
export function hull(ranges: readonly Range[]): Range {
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
}

const sumOfEnds = (ends: readonly number[]): number =>
  ends.find((end) => !Number.isFinite(end)) ?? sumOnPaper(ends);

/** What the sum of figures can come to. */
export function sumOfRanges(ranges: readonly Range[]): Range {
  return { from: sumOfEnds(ranges.map(({ from }) => from)), to: sumOfEnds(ranges.map(({ to }) => to)) };
}

/** 0 × infinity is 0 here: a weight of 0 takes nothing of however much. */
const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : paper(a * b));

/** What the product of two figures can come to. */
export function productOfRanges(a: Range, b: Range): Range {
  const ends = [product(a.from, b.from), product(a.from, b.to), product(a.to, b.from), product(a.to, b.to)];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/** The range kept between a floor and a ceiling, where there are any. */
export function keptWithin(range: Range, floor: Range | null, ceiling: Range | null): Range {
  const raised = floor ? { from: Math.max(range.from, floor.from), to: Math.max(range.to, floor.to) } : range;
  if (!ceiling) return raised;
  return { from: Math.min(raised.from, ceiling.from), to: Math.min(raised.to, ceiling.to) };
}

/** The range of the opposite figure. */
export function negated({ from, to }: Range): Range {
  return { from: to === 0 ? 0 : -to, to: from === 0 ? 0 : -from };
}

import { paper } from "../numbers/paper";

/** Rank of equal results: the best of their places, the mean, the worst, or places without gaps. */
export type Ties = "best" | "average" | "worst" | "dense";

/** The rank of each result, 1 for the first; results that are equal on paper tie. */
export function ranks(results: readonly number[], order: "high" | "low", ties: Ties): number[] {
  const onPaper = results.map(paper);
  const sorted = [...onPaper].sort((a, b) => (order === "high" ? b - a : a - b));
  const places = new Map<number, { first: number; last: number; dense: number }>();
  sorted.forEach((result, index) => {
    const place = places.get(result);
    if (place) place.last = index + 1;
    else places.set(result, { first: index + 1, last: index + 1, dense: places.size + 1 });
  });
  return onPaper.map((result) => {
    const { first, last, dense } = places.get(result) ?? { first: NaN, last: NaN, dense: NaN };
    return { best: first, worst: last, dense, average: (first + last) / 2 }[ties];
  });
}

import { paper } from "../numbers/paper";

/** Rank of equal results: the best of their places, the mean, the worst, or places without gaps. */
export type Ties = "best" | "average" | "worst" | "dense";

/** The rank of each result, 1 for the first; results that are equal on paper tie. */
export function ranks(results: readonly number[], order: "high" | "low", ties: Ties): number[] {
  const onPaper = results.map(paper);
  const at = (index: number): number => onPaper[index] as number;
  const inOrder = Array.from(onPaper.keys()).sort((a, b) =>
    order === "high" ? at(b) - at(a) : at(a) - at(b),
  );
  const ranked = new Array<number>(results.length);
  let dense = 0;
  for (let first = 1, last = 1; first <= inOrder.length; first = ++last) {
    // From the first to the last place, counted from 1, results are equal.
    while (at(inOrder[last] as number) === at(inOrder[first - 1] as number)) last++;
    dense++;
    const rank = { best: first, worst: last, dense, average: (first + last) / 2 }[ties];
    for (let place = first; place <= last; place++) ranked[inOrder[place - 1] as number] = rank;
  }
  return ranked;
}

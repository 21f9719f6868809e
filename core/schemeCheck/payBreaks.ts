import type { SettledBands } from "../bands/settleBands";
import { powerOfTen } from "../numbers/powersOfTen";
import { subtractOnPaper, sumOnPaper } from "../numbers/paper";
import type { Scheme } from "../schemes/scheme";
import { allConditionSets } from "./allConditionSets";
import type { FigureRanges } from "./figureRanges";
import { readTable } from "./readTable";
import { schemeTables } from "./schemeTables";
import { conditionsOf, limitsOf } from "./worlds";

/** Where rounding first moves the edges of a table: half a step before and behind each. */
function edgesOf({ partition: { edges }, roundTo }: SettledBands): number[] {
  if (roundTo === null) return [...edges];
  const half = 0.5 / powerOfTen(roundTo);
  return edges.flatMap((edge) => [subtractOnPaper(edge, half), sumOnPaper([edge, half])]);
}

/**
 * For each figure that a table or a condition cuts, the values at which what is paid can jump. What a commission
 * table does along its own figure its own check knows exactly.
 */
export function payBreaks(scheme: Scheme, ranges: FigureRanges): ReadonlyMap<string, readonly number[]> {
  const breaks = new Map<string, Set<number>>();
  const add = (figure: string, values: readonly number[]): void => {
    breaks.set(figure, new Set([...(breaks.get(figure) ?? []), ...values]));
  };
  for (const table of schemeTables(scheme)) {
    if (table.use === "grade" || table.use === "payout") add(table.of ?? "total", edgesOf(readTable(table)));
  }
  const conditions = conditionsOf(allConditionSets(scheme));
  for (const figure of new Set(conditions.map(({ of }) => of))) {
    const limits = limitsOf(conditions, figure, ranges);
    if (limits.length > 0 && figure !== "rank" && figure !== "rankFromLast") add(figure, limits);
  }
  return new Map([...breaks].map(([figure, values]) => [figure, [...values].sort((a, b) => a - b)]));
}

import { Appraiser } from "../../../core/appraise/appraiser";
import { factsOf } from "../../../core/appraise/facts";
import type { Figure, Value } from "../../../core/appraise/figure";
import type { Adapter } from "../adapter";

/** The grades of all groups, in the order of their totals' list. */
export const E02: Adapter = (input, scheme): Figure[] => {
  const totals = input.values().get("totals") as readonly (Value | null)[];
  return new Appraiser(scheme)
    .appraiseAll(totals.map((total) => factsOf(new Map([["group_total", total]]))))
    .map((group) => group.figure("grade"));
};

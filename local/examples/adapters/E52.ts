import { Appraiser } from "../../../core/appraise/appraiser";
import type { PeriodRecord } from "../../../core/appraise/facts";
import { factsOf } from "../../../core/appraise/facts";
import type { Figure } from "../../../core/appraise/figure";
import type { Adapter } from "../adapter";

/** Some month, so many months on. */
const monthAt = (index: number): string => `${2000 + Math.floor(index / 12)}-${(index % 12) + 1}`;

/** Appraises month after month, each with the months before it as its history. */
export const E52: Adapter = (input, scheme) => {
  const grades = input.texts("grades");
  const given = input.values();
  given.delete("grades");
  const appraiser = new Appraiser(scheme);
  const history: PeriodRecord[] = [];
  return grades.map((grade, index): Figure => {
    const period = monthAt(index);
    const values = new Map([...given, ["grade", grade] as const]);
    const month = appraiser.appraise(factsOf(values, { period, history: [...history] }));
    history.push({ period, figure: (id) => month.figure(id) });
    return month.figure("pay");
  });
};

import { Appraiser } from "../../../core/appraise/appraiser";
import { firingsOver } from "../../../core/appraise/escalations";
import { factsOf } from "../../../core/appraise/facts";
import { unsettled, Unsettled } from "../../../core/appraise/figure";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Adapter } from "../adapter";
import { readingsDiffer } from "../readingsDiffer";

/** True where the scheme's rule fires over the months in which the person was last; other months don't matter to it. */
function fires(scheme: Scheme, months: readonly string[]): boolean {
  const records = months.map((period) => ({
    period,
    figure: (id: string) => (id === "rankFromLast" ? 1 : unsettled({ code: "no value", id })),
  }));
  const person = new Appraiser(scheme).appraise(factsOf(new Map()));
  return (scheme.escalations ?? []).some((rule) => {
    const fired = firingsOver(rule, records, person);
    return !(fired instanceof Unsettled) && fired.length > 0;
  });
}

export const E29: Adapter = (input, scheme) => {
  const months = input.texts("last_place_months").sort();
  const action = fires(scheme, months);
  return readingsDiffer(scheme, "year_kind", (reading) => fires(reading, months)) ? action : { action };
};

import type { Figure } from "../../../core/appraise/figure";
import { asNumber, Unsettled } from "../../../core/appraise/figure";
import { amountsInRun } from "../../../core/appraise/incidents";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { declaredValues } from "../declaredValues";

const INCIDENT = "late_paper";

/** A choice between two amounts as the examples write it. */
const spanOf = (amount: Figure | undefined): string | undefined =>
  amount instanceof Unsettled && amount.reason.code === "person decides"
    ? amount.reason.among.join(" to ")
    : undefined;

/** What each paper of the run costs; of an item with a maximum, what the last one costs. */
export const E39: Adapter = (input, scheme) => {
  const repetition = scheme.incidents?.find(({ id }) => id === INCIDENT)?.repetition;
  if (!repetition) throw new Error("the scheme has no repetition");
  const source = appraised(scheme, declaredValues(input, scheme));
  const once = asNumber(source.figure("base_deduction"), "base_deduction");
  if (once instanceof Unsettled) return once;
  const amounts = amountsInRun(source, repetition, once, input.number("consecutive"), INCIDENT);
  if (amounts instanceof Unsettled) return amounts;
  const last = amounts[amounts.length - 1];
  return spanOf(last) ?? (input.has("item_max") ? last : amounts);
};

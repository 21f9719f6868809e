import type { Escalation } from "../schemes/escalation";
import { lastMonthOf } from "./periodMonth";

/** The rule of an escalation with its numbers settled. */
export interface FiringRule extends Pick<Escalation, "year" | "repeat" | "missingPeriods"> {
  readonly within: "run" | "year";
  readonly atLeast: number;
  readonly atMost: number | null;
}

/** Months from one period to the next when none is missing: the least that lies between two of them. */
function stepOf(months: readonly (number | undefined)[]): number {
  const steps = months.slice(1).flatMap((month, index) => {
    const before = months[index];
    return month === undefined || before === undefined ? [] : [month - before];
  });
  return Math.min(...steps);
}

/** Whether an escalation that is met for the n-th time fires. */
function firesAt(count: number, { atLeast, atMost, repeat = "once" }: FiringRule): boolean {
  if (count < atLeast || (atMost !== null && count > atMost)) return false;
  if (repeat === "once") return count === atLeast;
  return repeat === "every further" || count % atLeast === 0;
}

/**
 * The periods at which an escalation fires, by their places in the list.
 * @param met whether the conditions held in each period, the oldest first
 * @param periods 2022-01 or 2022Q1 of each; runs and rolling years go by them
 */
export function firings(met: readonly boolean[], periods: readonly string[], rule: FiringRule): number[] {
  const months = periods.map(lastMonthOf);
  const step = stepOf(months);
  let run = 0;
  return met.flatMap((isMet, index) => {
    const month = months[index];
    const before = months[index - 1];
    const missing = month !== undefined && before !== undefined && month - before > step;
    if (!isMet || (missing && rule.missingPeriods !== "passed over")) run = 0;
    if (!isMet) return [];
    run += 1;
    if (rule.within === "run") return firesAt(run, rule) ? [index] : [];
    const inYear = met.filter((each, other) => {
      const otherMonth = months[other];
      if (!each || other > index) return false;
      if (month === undefined || otherMonth === undefined) return true;
      return rule.year === "rolling"
        ? month - otherMonth < 12
        : Math.floor(otherMonth / 12) === Math.floor(month / 12);
    }).length;
    return firesAt(inYear, rule) ? [index] : [];
  });
}

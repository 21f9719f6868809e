import { sumOnPaper } from "../numbers/paper";
import type { Escalation } from "../schemes/escalation";
import type { PeriodSpan } from "./periodMonth";
import { isApart, spanOf } from "./periodMonth";

/** The rule of an escalation with its numbers settled. */
export interface FiringRule extends Pick<Escalation, "year" | "repeat" | "missingPeriods"> {
  readonly within: "run" | "year";
  readonly atLeast: number;
  readonly atMost: number | null;
}

type Span = PeriodSpan | undefined;

/** True where an earlier period lies in the same year as a later one; periods that can't be read are all of one year. */
function isInYear(earlier: Span, later: Span, year: Escalation["year"]): boolean {
  if (earlier === undefined || later === undefined) return true;
  if (year === "rolling") return later.lastMonth - earlier.lastMonth < 12;
  return Math.floor(earlier.lastMonth / 12) === Math.floor(later.lastMonth / 12);
}

/** Whether a rule fires that was met so many times in a run or year, and has fired so often in it. */
function firesAt(times: number, fired: number, { atLeast, atMost, repeat = "once" }: FiringRule): boolean {
  if (times < atLeast || (atMost !== null && times > atMost)) return false;
  if (repeat === "every block") return Math.floor(times / atLeast) > fired;
  return repeat === "every further" || fired === 0;
}

/**
 * The periods at which an escalation fires, by their places in the list.
 * @param times how often the rule was met in each period, the oldest first; a run counts the period once
 * @param periods 2022-01, 2022Q1, 2022H1 or 2022 of each; runs and years go by them
 */
export function firings(times: readonly number[], periods: readonly string[], rule: FiringRule): number[] {
  const spans = periods.map(spanOf);
  const firedAt: number[] = [];
  let runStart = 0;
  times.forEach((timesNow, place) => {
    const isBroken = rule.missingPeriods !== "passed over" && isApart(spans[place - 1], spans[place]);
    if (timesNow <= 0) runStart = place + 1;
    else if (isBroken) runStart = place;
    if (timesNow <= 0) return;
    const counts = (other: number): boolean =>
      rule.within === "run" ? other >= runStart : isInYear(spans[other], spans[place], rule.year);
    const counted =
      rule.within === "run"
        ? place - runStart + 1
        : sumOnPaper(times.slice(0, place + 1).map((each, other) => (counts(other) ? each : 0)));
    if (firesAt(counted, firedAt.filter(counts).length, rule)) firedAt.push(place);
  });
  return firedAt;
}

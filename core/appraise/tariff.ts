import { comparePaper, sumOnPaper } from "../numbers/paper";
import type { Tariff } from "../schemes/incident";
import { stepsMissed } from "../scores/stepScore";
import { bandNumber, settledBands } from "./bandLookup";
import type { Case } from "./facts";
import type { FigureSource } from "./figure";
import { unsettled, Unsettled } from "./figure";
import { numberOf } from "./operands";
import { missBy } from "./missBy";

/** What the cases of an incident come to, without a sign. */
export type Charge = (source: FigureSource, cases: readonly Case[]) => number | Unsettled;

/** What one case comes to. */
type CaseCharge = (source: FigureSource, one: Case) => number | Unsettled;

const timesOf = ({ times = 1 }: Case): number => times;

/** Adds up what each case comes to. */
const forEachCase =
  (charge: CaseCharge): Charge =>
  (source, cases) => {
    const amounts: number[] = [];
    for (const one of cases) {
      const amount = charge(source, one);
      if (amount instanceof Unsettled) return amount;
      amounts.push(amount * timesOf(one));
    }
    return sumOnPaper(amounts);
  };

/**
 * Prepares a tariff.
 * @param id the incident, for what is unsettled
 * @param field what a person judges where the tariff leaves that open
 */
export function chargeOf(tariff: Tariff, id: string, field: "points" | "money"): Charge {
  const judged = (one: Case, range: { from: number; to: number }): number | Unsettled => {
    const found = one[field];
    if (found === undefined) return unsettled({ code: "case incomplete", id, lacks: field });
    const outside = comparePaper(found, range.from) < 0 || comparePaper(found, range.to) > 0;
    return outside ? unsettled({ code: "out of range", id, found, ...range }) : found;
  };
  const range = (
    source: FigureSource,
    { from, to }: { readonly from: number | string; readonly to: number | string },
  ): { from: number; to: number } | Unsettled => {
    const lowest = numberOf(source, from);
    const highest = numberOf(source, to);
    if (lowest instanceof Unsettled) return lowest;
    return highest instanceof Unsettled ? highest : { from: lowest, to: highest };
  };
  const sizeOf = ({ size }: Case): number | Unsettled =>
    size ?? unsettled({ code: "case incomplete", id, lacks: "size" });

  switch (tariff.kind) {
    case "each":
      return forEachCase((source) => numberOf(source, tariff.amount));
    case "judged":
      return forEachCase((source, one) => {
        const allowed = range(source, tariff);
        return allowed instanceof Unsettled ? allowed : judged(one, allowed);
      });
    case "bySize": {
      const bands = settledBands(tariff);
      return forEachCase((_source, one) => {
        const size = sizeOf(one);
        return size instanceof Unsettled ? size : bandNumber(bands, size, id);
      });
    }
    case "byCount": {
      const bands = settledBands(tariff);
      return (_source, cases) => {
        const count = sumOnPaper(cases.map(timesOf));
        return count === 0 ? 0 : bandNumber(bands, count, id);
      };
    }
    case "steps":
      return forEachCase((source, one) => {
        const size = sizeOf(one);
        const target = numberOf(source, tariff.target ?? 0);
        const step = numberOf(source, tariff.step);
        const amount = numberOf(source, tariff.amount);
        for (const each of [size, target, step, amount]) if (each instanceof Unsettled) return each;
        const missed = missBy(size as number, target as number, tariff.better ?? "lower");
        if (missed <= 0) return 0;
        if (step === 0) return unsettled({ code: "nothing to divide by", id });
        return stepsMissed(missed, step as number, tariff.steps ?? "full") * (amount as number);
      });
    case "degrees":
      return forEachCase((source, one) => {
        const degree = tariff.degrees.find((each) => each.id === one.degree);
        if (!degree) {
          const allowed = tariff.degrees.map((each) => each.id);
          return one.degree === undefined
            ? unsettled({ code: "case incomplete", id, lacks: "degree" })
            : unsettled({ code: "not one of", id, found: one.degree, allowed });
        }
        const allowed = range(source, degree);
        if (allowed instanceof Unsettled || allowed.from === allowed.to)
          return allowed instanceof Unsettled ? allowed : allowed.from;
        return judged(one, allowed);
      });
  }
}

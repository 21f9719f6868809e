import { CellFault } from "../../cells/cellFault";
import { paper, sumOnPaper } from "../../numbers/paper";
import type { MeanMethod, PeriodsMethod, ShareMethod } from "../../schemes/method";
import { periodScore } from "../../scores/periodScore";
import { meets } from "../conditions";
import { asNumber, unsettled, Unsettled } from "../figure";
import { listOf, numberOf } from "../operands";
import { ofNothing } from "./ratio";
import type { Scorer } from "./scorer";
import { valueOf } from "./scorer";

/** Mean of a list of results; of none it is undefined. */
export function mean({ of }: MeanMethod, id: string): Scorer {
  return (subject) => {
    const results = listOf(valueOf(subject, of, id), id);
    if (results instanceof Unsettled) return { points: results };
    if (results.length === 0) return { points: unsettled({ code: "nothing to divide by", id }) };
    return { points: paper(sumOnPaper(results) / results.length), value: results };
  };
}

/** Share of a list of results that meet a limit, as a fraction. */
export function share(method: ShareMethod, id: string): Scorer {
  return (subject) => {
    const results = listOf(valueOf(subject, method.of, id), id);
    if (results instanceof Unsettled) return { points: results };
    let meeting = 0;
    for (const result of results) {
      const met = meets(subject, result, method.counts, id);
      if (met instanceof Unsettled) return { points: met };
      if (met) meeting += 1;
    }
    if (results.length === 0) return { points: ofNothing(method.emptyDenominator, id) };
    return { points: paper(meeting / results.length), value: results };
  };
}

/** Mean of the periods of a year, mixed with the year-end score where the scheme has one. */
export function periods(method: PeriodsMethod, id: string): Scorer {
  return (subject) => {
    const scores = listOf(valueOf(subject, method.of, id), id);
    if (scores instanceof Unsettled) return { points: scores };
    // A year without any score isn't a year of 0 points, whatever it is divided by.
    if (scores.length === 0) return { points: unsettled({ code: "nothing to divide by", id }) };
    const yearEnd =
      method.yearEnd === undefined ? null : asNumber(subject.figure(method.yearEnd), method.yearEnd);
    const periodShare = numberOf(subject, method.periodShare ?? 0.6);
    if (yearEnd instanceof Unsettled) return { points: yearEnd, value: scores };
    if (periodShare instanceof Unsettled) return { points: periodShare, value: scores };
    const { divideBy = "served" } = method;
    const points = periodScore(scores, yearEnd, {
      divideBy: divideBy === "served" ? null : divideBy,
      periodShare,
    });
    return {
      points: points instanceof CellFault ? unsettled({ code: "nothing to divide by", id }) : points,
      value: scores,
    };
  };
}

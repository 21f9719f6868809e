import { paper, sumOnPaper } from "../../numbers/paper";
import type { RatersMethod, ReviewMethod } from "../../schemes/method";
import type { Appraised } from "../definition";
import { asNumber, unsettled, Unsettled } from "../figure";
import { numberOf } from "../operands";
import type { Scorer } from "./scorer";

/** The weighted mean of marks; a rater who gave none is left out where the scheme says so. */
export function raters(method: RatersMethod, id: string): Scorer {
  return (subject) => {
    const terms: { mark: number; weight: number }[] = [];
    for (const rater of method.raters) {
      const mark = asNumber(subject.given(rater.id), rater.id);
      if (mark instanceof Unsettled) {
        const isAbsent = mark.reason.code === "no value";
        if (isAbsent && method.missing === "renormalise") continue;
        return { points: mark };
      }
      const weight = numberOf(subject, rater.weight);
      if (weight instanceof Unsettled) return { points: weight };
      terms.push({ mark, weight });
    }
    const whole = sumOnPaper(terms.map(({ weight }) => weight));
    if (whole === 0) return { points: unsettled({ code: "nothing to divide by", id }) };
    return { points: paper(sumOnPaper(terms.map(({ mark, weight }) => mark * weight)) / whole) };
  };
}

const markOf = (subject: Appraised, id: string): number | Unsettled => asNumber(subject.given(id), id);

/** The last reviewer's mark, or the mean of the chain; marks that weren't given yet are passed over. */
export function review({ marks, rule }: ReviewMethod, id: string): Scorer {
  return (subject) => {
    const given = marks
      .map((mark) => markOf(subject, mark))
      .filter((mark) => !(mark instanceof Unsettled && mark.reason.code === "no value"));
    const odd = given.find((mark) => mark instanceof Unsettled);
    const numbers = given.filter((mark): mark is number => typeof mark === "number");
    const last = numbers[numbers.length - 1];
    if (odd !== undefined) return { points: odd };
    if (last === undefined) return { points: unsettled({ code: "no value", id }) };
    return { points: rule === "mean" ? paper(sumOnPaper(numbers) / numbers.length) : last };
  };
}

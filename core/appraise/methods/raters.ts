import { paper, sumOnPaper } from "../../numbers/paper";
import type { RatersMethod, ReviewMethod } from "../../schemes/method";
import type { Appraised } from "../definition";
import { asNumber, unsettled, Unsettled } from "../figure";
import { numberOf } from "../operands";
import type { Scorer } from "./scorer";
import { valueOf } from "./scorer";

/** A rater's mark: a figure of the scheme, or what the facts hold; one that nobody knows was never given. */
function markOf(subject: Appraised, mark: string, id: string): number | Unsettled {
  const figure = valueOf(subject, mark, id);
  return figure instanceof Unsettled && figure.reason.code === "unknown figure"
    ? unsettled({ code: "no value", id: mark })
    : asNumber(figure, mark);
}

const isAbsent = (mark: Unsettled): boolean => mark.reason.code === "no value";

/** The weighted mean of marks; a rater who gave none is left out where the scheme says so. */
export function raters(method: RatersMethod, id: string): Scorer {
  return (subject) => {
    const terms: { mark: number; weight: number }[] = [];
    for (const rater of method.raters) {
      const mark = markOf(subject, rater.id, id);
      if (mark instanceof Unsettled) {
        if (isAbsent(mark) && method.missing === "renormalise") continue;
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

/** The last reviewer's mark, or the mean of the chain; marks that weren't given yet are passed over. */
export function review({ marks, rule }: ReviewMethod, id: string): Scorer {
  return (subject) => {
    const given = marks
      .map((mark) => markOf(subject, mark, id))
      .filter((mark) => !(mark instanceof Unsettled && isAbsent(mark)));
    const odd = given.find((mark) => mark instanceof Unsettled);
    const numbers = given.filter((mark): mark is number => typeof mark === "number");
    const last = numbers[numbers.length - 1];
    if (odd !== undefined) return { points: odd };
    if (last === undefined) return { points: unsettled({ code: "no value", id }) };
    return { points: rule === "mean" ? paper(sumOnPaper(numbers) / numbers.length) : last };
  };
}

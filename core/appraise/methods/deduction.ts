import { comparePaper, sumOnPaper } from "../../numbers/paper";
import type { BonusMethod, DeductionMethod } from "../../schemes/method";
import { asNumber, unsettled, Unsettled } from "../figure";
import { incidentTerms, sumOf } from "../incidents";
import { numberOrNone, within } from "../operands";
import type { Scorer } from "./scorer";

/** Full points less what the incidents deduct. */
export function deduction(method: DeductionMethod, id: string, incidentIds: readonly string[]): Scorer {
  return (subject, full) => {
    if (full === null) return { points: unsettled({ code: "not configured", id: `${id}.fullPoints` }) };
    const limit = numberOrNone(subject, method.zeroIfMoreThan);
    if (limit instanceof Unsettled) return { points: limit };
    const count = asNumber(sumOf(subject, incidentIds), id);
    if (count instanceof Unsettled) return { points: count };
    const incidents = incidentTerms(subject, incidentIds);
    if (incidents instanceof Unsettled) return { points: incidents };
    if (limit !== null && comparePaper(count, limit) > 0) return { points: 0, value: count, incidents };
    const left = sumOnPaper([full, ...incidents.map(({ amount }) => amount)]);
    return {
      points: within(subject, left, { floor: method.floor === undefined ? 0 : method.floor }),
      value: count,
      incidents,
    };
  };
}

/** Points that rewards earn, up to the cap. */
export function bonus(method: BonusMethod, incidentIds: readonly string[]): Scorer {
  return (subject) => {
    const incidents = incidentTerms(subject, incidentIds);
    if (incidents instanceof Unsettled) return { points: incidents };
    const earned = sumOnPaper(incidents.map(({ amount }) => amount));
    return { points: within(subject, earned, { ceiling: method.cap }), incidents };
  };
}

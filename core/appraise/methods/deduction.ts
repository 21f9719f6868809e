import { comparePaper, sumOnPaper } from "../../numbers/paper";
import type { BonusMethod, DeductionMethod } from "../../schemes/method";
import type { SumTerm } from "../basis";
import { asNumber, unsettled, Unsettled } from "../figure";
import type { IncidentSum } from "../incidentSum";
import { numberOrNone, within } from "../operands";
import { TermSum } from "../sumTerms";
import type { Scorer } from "./scorer";

/** Full points less what the incidents deduct. */
export function deduction(method: DeductionMethod, id: string, counted: IncidentSum): Scorer {
  return (subject, full) => {
    if (full === null) return { points: unsettled({ code: "not configured", id: `${id}.fullPoints` }) };
    const limit = numberOrNone(subject, method.zeroIfMoreThan);
    if (limit instanceof Unsettled) return { points: limit };
    const count = asNumber(counted.count(subject), id);
    if (count instanceof Unsettled) return { points: count };
    const incidents: SumTerm[] = [];
    const sum = new TermSum(incidents);
    const lacking = counted.addTo(sum, subject);
    if (lacking) return { points: lacking };
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
export function bonus(method: BonusMethod, counted: IncidentSum): Scorer {
  return (subject) => {
    const incidents: SumTerm[] = [];
    const sum = new TermSum(incidents);
    const lacking = counted.addTo(sum, subject);
    if (lacking) return { points: lacking };
    return { points: within(subject, sum.amount, { ceiling: method.cap }), incidents };
  };
}

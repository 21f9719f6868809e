import { CellFault } from "../cells/cellFault";
import { commissionFor } from "../commission/commissionFor";
import { roundDecimal } from "../numbers/roundDecimal";
import type { Commission } from "../schemes/pay";
import { figureLookup, settledBands } from "./bandLookup";
import type { Definitions } from "./definition";
import { asNumber, unsettled, Unsettled } from "./figure";

/** Header of the limits, so that the columns behind it are read by theirs. */
const LIMITS_HEADER = "销售额";

/** Adds the figures of the commissions: `id` (the amount) and `id.tier` (the tier as written). */
export function defineCommissions(commissions: readonly Commission[], definitions: Definitions): void {
  for (const { id, of, method, columns, digits, ...table } of commissions) {
    const bands = settledBands({
      ...table,
      bands: columns ? [[LIMITS_HEADER, ...columns], ...table.bands] : table.bands,
    });
    const amountOn = commissionFor(bands, method);
    const { rowOf, basisOf } = figureLookup(bands, of, id);
    definitions.set(id, {
      value: (subject) => {
        const value = asNumber(subject.figure(of), of);
        if (value instanceof Unsettled) return value;
        const amount = amountOn(value);
        if (amount instanceof CellFault) return unsettled({ code: "bands", id, fault: amount.message });
        return digits === null || digits === undefined ? amount : roundDecimal(amount, digits);
      },
      basis: (subject) => (subject.figure(id) instanceof Unsettled ? undefined : basisOf(subject)),
    });
    definitions.set(`${id}.tier`, {
      value: (subject) => {
        const row = rowOf(subject);
        return row instanceof Unsettled ? row : row.written;
      },
    });
  }
}

import { CellFault } from "../cells/cellFault";
import { commissionFor } from "../commission/commissionFor";
import { roundDecimal } from "../numbers/roundDecimal";
import type { Commission } from "../schemes/pay";
import { comparedAs, rowFor, settledBands } from "./bandLookup";
import type { Definitions, Result } from "./definition";
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
    definitions.set(id, (subject): Result => {
      const value = asNumber(subject.figure(of), of);
      if (value instanceof Unsettled) return { value };
      const amount = amountOn(value);
      if (amount instanceof CellFault)
        return { value: unsettled({ code: "bands", id, fault: amount.message }) };
      const row = rowFor(bands, value, id);
      return {
        value: digits === null || digits === undefined ? amount : roundDecimal(amount, digits),
        ...(!(row instanceof Unsettled) && {
          basis: { part: "lookup", value, row, ...comparedAs(bands, value) },
        }),
      };
    });
    definitions.set(`${id}.tier`, (subject) => {
      const value = asNumber(subject.figure(of), of);
      if (value instanceof Unsettled) return { value };
      const row = rowFor(bands, value, id);
      return { value: row instanceof Unsettled ? row : row.written };
    });
  }
}

import { fault } from "../../cells/cellFault";
import type { Commission } from "../../commission/commissionFor";
import { commissionFor } from "../../commission/commissionFor";
import type { CommissionMethod } from "../../commission/method";
import { COMMISSION_METHODS } from "../../commission/method";
import { commissionColumns } from "../../commission/tiers";
import type { SettledBands } from "../../bands/settleBands";
import { choiceParameter } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerNumber } from "../perCell";
import { bandsArgument } from "../tableArgument";

/** Commissions prepared from tables that were read before; a table is read once, so is its pay. */
const prepared = new WeakMap<SettledBands, Map<CommissionMethod, Commission>>();

function preparedCommission(bands: SettledBands, method: CommissionMethod): Commission {
  const byMethod = prepared.get(bands) ?? new Map<CommissionMethod, Commission>();
  prepared.set(bands, byMethod);
  const known = byMethod.get(method);
  if (known) return known;
  const commission = commissionFor(bands, method);
  byMethod.set(method, commission);
  return commission;
}

/** COMMISSION: the amount by the method that is asked for or that a header settles. */
export function answerCommission(sales: unknown, tiers: unknown, method: unknown, edges: unknown): Answer {
  return answerPerNumber(sales, "sales", () => {
    const bands = bandsArgument(tiers, "tiers", edges);
    const chosen = choiceParameter(
      method,
      "method",
      COMMISSION_METHODS,
      commissionColumns(bands.table.headers).method,
    );
    if (chosen === null) throw fault("method needed");
    return preparedCommission(bands, chosen);
  });
}

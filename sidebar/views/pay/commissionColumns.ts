import { commissionColumns } from "../../../core/commission/tiers";
import type { Commission } from "../../../core/schemes/pay";
import type { AnswerColumn } from "../../bandTable/BandRowEditor";
import type { PayWords } from "../../words/payWords";

/** The columns behind the limits of a commission table, by what its method takes from them. */
export function tierColumns(commission: Commission, words: PayWords): AnswerColumn[] {
  const { method, columns: headers = [], bands } = commission;
  if (method === "interpolated" || method === "steps")
    return [{ name: headers[0] ?? words.amount, kind: "amount" }];
  const { rate, extra } = commissionColumns([...headers]);
  const takesExtra = method === "base" || method === "quick";
  const widest = Math.max(...bands.map((row) => row.length - 1), 1);
  const count = Math.max(headers.length, takesExtra ? 2 : 1, Math.min(widest, 2));
  return Array.from({ length: count }, (_, index): AnswerColumn => {
    if (index === rate) return { name: headers[index] ?? words.rate, kind: "rate" };
    if (index === extra)
      return { name: headers[index] ?? (method === "quick" ? words.quick : words.base), kind: "amount" };
    return { name: headers[index] ?? "", kind: "text" };
  });
}

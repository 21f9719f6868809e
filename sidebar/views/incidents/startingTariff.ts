import type { Tariff } from "../../../core/schemes/incident";
import type { Operand } from "../../../core/schemes/operand";

/** The kinds in the order that they are offered in: the most usual first. */
export const TARIFF_KINDS = ["each", "judged", "bySize", "byCount", "steps", "degrees"] as const;

/** The amount of a tariff that another kind can start from. */
function amountOf(tariff: Tariff | undefined): Operand {
  if (tariff?.kind === "each" || tariff?.kind === "steps") return tariff.amount;
  return tariff?.kind === "judged" ? tariff.to : 1;
}

/** A tariff of a kind with figures that make sense as a start; the person sets their own. */
export function startingTariff(kind: Tariff["kind"], before: Tariff | undefined): Tariff {
  const amount = amountOf(before);
  switch (kind) {
    case "each":
      return { kind, amount };
    case "judged":
      return { kind, from: 0, to: amount };
    case "bySize":
      return {
        kind,
        bands: [
          ["≤10", amount],
          [">10", amount],
        ],
      };
    case "byCount":
      return {
        kind,
        bands: [
          ["1~2", amount],
          ["≥3", amount],
        ],
      };
    case "steps":
      return { kind, step: 1, amount };
    case "degrees":
      return {
        kind,
        degrees: [
          { id: "light", names: { en: "Light", "zh-CN": "轻微", "zh-TW": "輕微" }, from: amount, to: amount },
          {
            id: "serious",
            names: { en: "Serious", "zh-CN": "严重", "zh-TW": "嚴重" },
            from: amount,
            to: amount,
          },
        ],
      };
  }
}

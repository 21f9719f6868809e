import { bandIndexFor } from "../../../core/bands/bandFor";
import type { SettledBands } from "../../../core/bands/settleBands";
import type { CommissionMethod } from "../../../core/commission/method";
import type { Tier } from "../../../core/commission/tiers";
import { readTiers } from "../../../core/commission/tiers";
import { paper, subtractOnPaper } from "../../../core/numbers/paper";

/** How the numbers of a formula are written. */
export interface FormulaTexts {
  readonly amount: (value: number) => string;
  readonly rate: (fraction: number) => string;
}

const numberOf = (value: Tier["pays"] | Tier["extra"]): number | undefined =>
  typeof value === "number" ? value : undefined;

function slices(tiers: readonly Tier[], sales: number, { amount, rate }: FormulaTexts): string | undefined {
  const parts = tiers.flatMap(({ start, end, pays }) => {
    const slice = subtractOnPaper(Math.min(sales, end), start);
    if (slice <= 0) return [];
    const fraction = numberOf(pays);
    return [fraction === undefined ? undefined : `${amount(slice)} × ${rate(fraction)}`];
  });
  return parts.includes(undefined) || parts.length === 0 ? undefined : parts.join(" + ");
}

/** How a method comes to its amount for sales, as a sum on paper; undefined where that can't be said so. */
export function exampleFormula(
  settled: SettledBands,
  method: CommissionMethod,
  sales: number,
  texts: FormulaTexts,
): string | undefined {
  if (method === "interpolated" || method === "steps") return undefined;
  const tiers = readTiers(settled, method);
  const index = bandIndexFor(settled, sales);
  const tier = tiers.find((each) => each.index === index);
  const fraction = tier && numberOf(tier.pays);
  if (!tier || fraction === undefined) return undefined;
  const { amount, rate } = texts;
  if (method === "marginal") return slices(tiers, sales, texts);
  const extra = numberOf(tier.extra);
  const all = `${amount(sales)} × ${rate(fraction)}`;
  if (method === "base" && extra !== undefined)
    return tier.start > 0
      ? `${amount(extra)} + (${amount(sales)} − ${amount(tier.start)}) × ${rate(fraction)}`
      : `${amount(extra)} + ${all}`;
  if (method === "quick" && extra !== undefined && extra !== 0) return `${all} − ${amount(extra)}`;
  return all;
}

/** A rate as people write it: 1.5%. */
export const rateInPercent = (fraction: number): string => `${String(paper(fraction * 100))}%`;

import { CellFault, fault } from "../cells/cellFault";
import { lineOnPaper } from "../numbers/lineOnPaper";
import { subtractOnPaper, sumOnPaper } from "../numbers/paper";
import type { CommissionMethod } from "./method";
import type { Tier } from "./tiers";

/** The commission on sales that a tier holds. */
export type TierAmount = (sales: number) => number;

type AmountOf = (tier: Tier, rate: number, before: TierBefore) => TierAmount | CellFault;

/** What the tiers below a tier come to. */
interface TierBefore {
  /** Σ rate × slice of all tiers below (marginal). */
  readonly accrued: number;
  /** Amount reached at the upper limit of the tier below (interpolated). */
  readonly reached: number;
  /** What stands in the way of adding up the tiers below. */
  readonly obstacle: CellFault | null;
}

const marginal: AmountOf = ({ start }, rate, { accrued, obstacle }) =>
  obstacle ?? lineOnPaper({ start, amount: accrued, rate });

const whole: AmountOf = (_tier, rate) => lineOnPaper({ start: 0, amount: 0, rate });

const base: AmountOf = ({ start, extra }, rate) => {
  if (extra instanceof CellFault) return extra;
  return extra === null
    ? lineOnPaper({ start: 0, amount: 0, rate })
    : lineOnPaper({ start, amount: extra, rate });
};

const quick: AmountOf = ({ extra }, rate) => {
  if (extra instanceof CellFault) return extra;
  return lineOnPaper({ start: 0, amount: -(extra ?? 0), rate });
};

const interpolated: AmountOf = ({ row, start, end }, amount, { reached, obstacle }) => {
  if (obstacle) return obstacle;
  if (end <= start || reached === amount) return () => amount;
  if (end === Infinity) return fault("no upper limit", { row });
  const rise = subtractOnPaper(amount, reached);
  const run = subtractOnPaper(end, start);
  return (sales) => sumOnPaper([reached, (rise * subtractOnPaper(sales, start)) / run]);
};

const AMOUNT_OF: Readonly<Record<Exclude<CommissionMethod, "steps">, AmountOf>> = {
  whole,
  marginal,
  base,
  quick,
  interpolated,
};

/** What the tiers up to and including this one come to. */
function upTo({ start, end, pays }: Tier, before: TierBefore): TierBefore {
  if (pays instanceof CellFault) return { ...before, obstacle: before.obstacle ?? pays };
  const slice = end === Infinity ? 0 : pays * Math.max(subtractOnPaper(end, start), 0);
  return { ...before, accrued: sumOnPaper([before.accrued, slice]), reached: pays };
}

/**
 * The commission of each tier as a function of sales, or the fault that a tier has; in the order of `tiers`.
 * "marginal" and "interpolated" build on the tiers below: a fault or a gap there is theirs too.
 */
export function amountsByTier(
  tiers: readonly Tier[],
  method: Exclude<CommissionMethod, "steps">,
): (TierAmount | CellFault)[] {
  let before: TierBefore = { accrued: 0, reached: 0, obstacle: null };
  return tiers.map((tier) => {
    before = { ...before, obstacle: before.obstacle ?? tier.faultBelow };
    const amount = tier.pays instanceof CellFault ? tier.pays : AMOUNT_OF[method](tier, tier.pays, before);
    before = upTo(tier, before);
    return amount;
  });
}

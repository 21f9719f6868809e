import { bandFault, bandIndexFor, comparedValue } from "../bands/bandFor";
import type { SettledBands } from "../bands/settleBands";
import { CellFault } from "../cells/cellFault";
import { sumOnPaper } from "../numbers/paper";
import type { TierAmount } from "./amountsByTier";
import { amountsByTier, tiersReached } from "./amountsByTier";
import type { CommissionMethod } from "./method";
import { readTiers } from "./tiers";

/** The commission on a sales amount, or the fault that stands in its place. */
export type Commission = (sales: number) => number | CellFault;

/** Σ amounts of all tiers that the sales reach. */
function stepsCommission(bands: SettledBands): Commission {
  const tiers = readTiers(bands, "steps");
  return (sales) => {
    const amounts = tiersReached(tiers, comparedValue(bands, sales)).map(({ pays }) => pays);
    const fault = amounts.find((amount) => amount instanceof CellFault);
    return fault instanceof CellFault ? fault : sumOnPaper(amounts as number[]);
  };
}

/** Prepares a commission table for one method; negative sales earn nothing, whatever the table holds. */
export function commissionFor(bands: SettledBands, method: CommissionMethod): Commission {
  if (method === "steps") {
    const steps = stepsCommission(bands);
    return (sales) => (sales < 0 ? 0 : steps(sales));
  }
  const tiers = readTiers(bands, method);
  const amounts = amountsByTier(tiers, method);
  const byRow: (TierAmount | CellFault | undefined)[] = bands.rows.map(() => undefined);
  tiers.forEach(({ index }, position) => (byRow[index] = amounts[position]));
  return (sales) => {
    if (sales < 0) return 0;
    const amount = byRow[bandIndexFor(bands, sales)];
    return typeof amount === "function" ? amount(sales) : (amount ?? bandFault(bands, sales));
  };
}

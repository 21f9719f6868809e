import { bandFault, bandIndexFor, comparedValue } from "../bands/bandFor";
import { answerNumber } from "../bands/answerNumber";
import type { BandRow, TableForm } from "../bands/bandTable";
import type { SettledBands } from "../bands/settleBands";
import { CellFault } from "../cells/cellFault";
import { comparePaper, sumOnPaper } from "../numbers/paper";
import type { TierAmount } from "./amountsByTier";
import { amountsByTier } from "./amountsByTier";
import type { CommissionMethod } from "./method";
import { readTiers } from "./tiers";

/** The commission on a sales amount, or the fault that stands in its place. */
export type Commission = (sales: number) => number | CellFault;

/** True where the sales meet a row: its number in a table of lower limits, its limits as worded elsewhere. */
function meets(sales: number, { limits: { lower, upper } }: BandRow, form: TableForm): boolean {
  const from = lower === null ? 1 : comparePaper(sales, lower.at);
  const to = upper === null || form === "lower limits" ? -1 : comparePaper(sales, upper.at);
  return (
    (from > 0 || (from === 0 && lower?.holds === "included")) &&
    (to < 0 || (to === 0 && upper?.holds === "included"))
  );
}

/** Σ amounts of all rows that the sales meet. */
function stepsCommission(bands: SettledBands): Commission {
  const { rows, table } = bands;
  const amounts = rows.map((row) => answerNumber(row, 0));
  return (sales) => {
    const compared = comparedValue(bands, sales);
    const met = amounts.filter((_, index) => meets(compared, rows[index] as BandRow, table.form));
    if (met.length === 0) return bandFault(bands, sales);
    return met.find((amount) => amount instanceof CellFault) ?? sumOnPaper(met as number[]);
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

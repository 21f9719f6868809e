import { bandIndexFor } from "../bands/bandFor";
import type { SettledBands } from "../bands/settleBands";
import { CellFault } from "../cells/cellFault";
import type { TierAmount } from "../commission/amountsByTier";
import { amountsByTier } from "../commission/amountsByTier";
import type { CommissionMethod } from "../commission/method";
import type { Tier } from "../commission/tiers";
import { readTiers } from "../commission/tiers";
import { comparePaper, paper, subtractOnPaper, sumOnPaper } from "../numbers/paper";
import type { Interval, TableFinding } from "./finding";
import { finding, pointInterval, unreadable } from "./finding";

/** A tier that pays, with its amount as a function of sales. */
interface PayingTier {
  readonly tier: Tier;
  readonly amount: TierAmount;
}

/** Where two neighbouring tiers meet, and what each pays there. */
interface Joint {
  readonly below: PayingTier;
  readonly above: PayingTier;
  readonly at: number;
  /** Amount just below the edge, and just above it. */
  readonly before: number;
  readonly after: number;
  /** True where nothing lies between the tiers. */
  readonly touching: boolean;
}

const rowsOf = ({ below, above }: Joint): number[] => [below.tier.row, above.tier.row];

function joints(paying: readonly PayingTier[]): Joint[] {
  return paying.slice(1).flatMap((above, index): Joint[] => {
    const below = paying[index] as PayingTier;
    const obstacle = above.tier.faultBelow?.message.code;
    if (obstacle === "two bands") return [];
    const touching = obstacle === undefined;
    const at = above.tier.start;
    return [
      {
        below,
        above,
        at,
        touching,
        before: below.amount(touching ? at : below.tier.end),
        after: above.amount(at),
      },
    ];
  });
}

/** Where the amount is back at `peak`, from a tier on upwards; null where no tier regains it. */
function regainedAt(
  bands: SettledBands,
  paying: readonly PayingTier[],
  from: number,
  peak: number,
): Interval["upper"] {
  for (const [position, { tier, amount }] of paying.entries()) {
    if (position < from) continue;
    const start = amount(tier.start);
    // The jump at the lower edge may already be enough; the edge itself then belongs to the tier above or below.
    if (position > from && comparePaper(start, peak) >= 0)
      return {
        at: tier.start,
        holds: bandIndexFor(bands, tier.start) === tier.index ? "excluded" : "included",
      };
    const slope = subtractOnPaper(amount(tier.start + 1), start);
    if (slope <= 0) continue;
    const at = sumOnPaper([tier.start, subtractOnPaper(peak, start) / slope]);
    if (comparePaper(at, tier.end) <= 0) return { at: paper(at), holds: "excluded" };
  }
  return null;
}

function paysLess(joint: Joint, paying: readonly PayingTier[], bands: SettledBands): TableFinding {
  const regained = regainedAt(bands, paying, paying.indexOf(joint.above), joint.before);
  const ownsEdge = bandIndexFor(bands, joint.at) === joint.above.tier.index;
  const interval: Interval = {
    lower: { at: joint.at, holds: ownsEdge ? "included" : "excluded" },
    upper: regained,
  };
  const message = {
    code: "pays-less",
    at: joint.at,
    peak: joint.before,
    regained: regained?.at ?? null,
  } as const;
  return finding("error", rowsOf(joint), interval, message);
}

function jumpFindings(
  paying: readonly PayingTier[],
  bands: SettledBands,
  method: CommissionMethod,
): TableFinding[] {
  return joints(paying).flatMap((joint): TableFinding[] => {
    const order = comparePaper(joint.after, joint.before);
    if (order === 0) return [];
    // Across a gap there is no edge to jump at, but selling more may pay less.
    if (!joint.touching) return order < 0 ? [paysLess(joint, paying, bands)] : [];
    const expected = method === "whole" && order > 0;
    const { at, before, after } = joint;
    const jump = finding(expected ? "info" : "warning", rowsOf(joint), pointInterval(at), {
      code: "jump",
      at,
      before,
      after,
    });
    return order < 0 ? [jump, paysLess(joint, paying, bands)] : [jump];
  });
}

/** Base amounts and quick deductions recomputed from the lowest tier up: what each should be against what is found. */
function mismatchFindings(paying: readonly PayingTier[], method: "base" | "quick"): TableFinding[] {
  const extraOf = ({ tier }: PayingTier): number | null =>
    typeof tier.extra === "number" ? tier.extra : null;
  let sound = paying[0] ? extraOf(paying[0]) : null;
  return joints(paying).flatMap(({ below, above, at, touching }): TableFinding[] => {
    const found = extraOf(above);
    const [rate, rateBelow] = [above.tier.pays, below.tier.pays] as [number, number];
    const start = sound === null ? 0 : below.tier.start;
    const reached = sumOnPaper([sound ?? 0, rateBelow * subtractOnPaper(at, start)]);
    const expected =
      method === "base" ? reached : sumOnPaper([sound ?? 0, at * subtractOnPaper(rate, rateBelow)]);
    sound = found === null || !touching ? found : expected;
    if (found === null || !touching || comparePaper(expected, found) === 0) return [];
    const code = method === "base" ? "base-mismatch" : "quick-mismatch";
    return [finding("error", [above.tier.row], pointInterval(at), { code, expected, found })];
  });
}

/** What a commission table pays along the sales: jumps at its edges, stretches where selling more pays less, wrong base amounts. */
export function payFindings(bands: SettledBands, method: CommissionMethod): TableFinding[] {
  if (method === "steps") return [];
  const tiers = readTiers(bands, method);
  const amounts = amountsByTier(tiers, method);
  const paying = tiers.flatMap((tier, index): PayingTier[] => {
    const amount = amounts[index];
    return typeof amount === "function" ? [{ tier, amount }] : [];
  });
  const faults = tiers.flatMap(({ row }, index): TableFinding[] => {
    const amount = amounts[index];
    if (
      !(amount instanceof CellFault) ||
      amount.message.code === "gap below" ||
      amount.message.code === "two bands"
    )
      return [];
    return [unreadable([row], amount.message)];
  });
  const mismatches = method === "base" || method === "quick" ? mismatchFindings(paying, method) : [];
  return [...faults, ...jumpFindings(paying, bands, method), ...mismatches];
}

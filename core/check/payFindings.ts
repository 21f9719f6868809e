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
}

const rowsOf = ({ below, above }: Joint): number[] => [below.tier.row, above.tier.row];

function joints(paying: readonly PayingTier[]): Joint[] {
  return paying.slice(1).flatMap((above, index): Joint[] => {
    const below = paying[index] as PayingTier;
    // Across a gap or an overlap there is no edge to jump at.
    if (above.tier.faultBelow !== null) return [];
    const at = above.tier.start;
    return [{ below, above, at, before: below.amount(at), after: above.amount(at) }];
  });
}

/** Where the amount is back at `peak`, from a tier on upwards; null where no tier regains it. */
function regainedAt(
  paying: readonly PayingTier[],
  from: number,
  peak: number,
): { at: number; holds: "included" | "excluded" } | null {
  for (const [position, { tier, amount }] of paying.entries()) {
    if (position < from) continue;
    const start = amount(tier.start);
    // The jump at the lower edge may already be enough; the edge itself then belongs to the tier above or below.
    if (position > from && comparePaper(start, peak) >= 0)
      return { at: tier.start, holds: tier.lower?.holds === "included" ? "excluded" : "included" };
    const slope = subtractOnPaper(amount(tier.start + 1), start);
    if (slope <= 0) continue;
    const at = sumOnPaper([tier.start, subtractOnPaper(peak, start) / slope]);
    if (comparePaper(at, tier.end) <= 0) return { at: paper(at), holds: "excluded" };
  }
  return null;
}

function paysLess(joint: Joint, paying: readonly PayingTier[], bands: SettledBands): TableFinding {
  const regained = regainedAt(paying, paying.indexOf(joint.above), joint.before);
  const ownsEdge = bandIndexFor(bands, joint.at) === joint.above.tier.index;
  const interval: Interval = {
    from: joint.at,
    to: regained?.at ?? Infinity,
    fromHolds: ownsEdge ? "included" : "excluded",
    toHolds: regained?.holds ?? "excluded",
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

/** Base amounts and quick deductions recomputed from the tier below: expected against found. */
function mismatchFindings(paying: readonly PayingTier[], method: CommissionMethod): TableFinding[] {
  return joints(paying).flatMap(({ below, above, at, before }): TableFinding[] => {
    const { row, extra } = above.tier;
    if (typeof extra !== "number") return [];
    const rates = [above.tier.pays, below.tier.pays] as [number, number];
    const lowerQuick = typeof below.tier.extra === "number" ? below.tier.extra : 0;
    const expected = method === "base" ? before : sumOnPaper([lowerQuick, at * subtractOnPaper(...rates)]);
    if (comparePaper(expected, extra) === 0) return [];
    const code = method === "base" ? "base-mismatch" : "quick-mismatch";
    return [finding("error", [row], pointInterval(at), { code, expected, found: extra })];
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

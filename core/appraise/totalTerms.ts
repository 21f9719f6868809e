import { paper, sumOnPaper } from "../numbers/paper";
import type { TotalRule } from "../schemes/total";
import type { Appraised } from "./definition";
import type { UnsettledReason } from "./figure";
import { asNumber, Unsettled } from "./figure";
import { numberOrNone } from "./operands";
import type { Item, TermSum } from "./sumTerms";

/** Why a person lacks an item. Any other reason is a fault of the scheme or the data, which no policy passes over. */
const LACKING: ReadonlySet<UnsettledReason["code"]> = new Set([
  "no value",
  "nothing to take over",
  "nothing to divide by",
  "nothing ranked",
]);

/** An item of the total with what it counts by where the others make up for a missing one: its weight, or its full points. */
interface SharedItem {
  readonly id: string;
  /** Left out where the person lacks it. */
  readonly points?: number;
  readonly weight: number | null;
  readonly share: number | null;
}

function addWeighted(sum: TermSum, id: string, points: number, weightPercent: number): void {
  sum.addAmount(id, points, paper((points * weightPercent) / 100), weightPercent);
}

/** Starts the sum anew with every share grown by the same factor, so that the terms still add up to the total; false where nothing can grow. */
function renormalise(sum: TermSum, items: readonly SharedItem[]): boolean {
  const shareOf = ({ share }: SharedItem): number => share ?? 0;
  const present = items.filter(({ points }) => points !== undefined);
  const whole = sumOnPaper(items.map(shareOf));
  const left = sumOnPaper(present.map(shareOf));
  if (left <= 0) return false;
  sum.clear();
  for (const { id, points = 0, weight, share } of present) {
    if (weight !== null) addWeighted(sum, id, points, paper((weight * whole) / left));
    else if (share === null) sum.add(id, points);
    else sum.addAmount(id, points, paper((points * whole) / left), null);
  }
  return true;
}

/**
 * Adds the items of the total; unsettled where one is missing that the policy doesn't provide for. "grown" where the
 * others make up for it: a plain sum by its full points, so all of its items need some.
 */
export function addTotalItems(
  sum: TermSum,
  subject: Appraised,
  items: readonly Item[],
  weighted: boolean,
  missing: TotalRule["missing"] = "not graded",
): "as they are" | "grown" | Unsettled {
  // Kept only where it may be asked for: everybody comes by here.
  const shared: SharedItem[] | undefined = missing === "renormalise" ? [] : undefined;
  let lacking: Unsettled | undefined;
  for (const { id, weightPercent, fullPoints } of items) {
    const weight = weighted ? numberOrNone(subject, weightPercent) : null;
    if (weight instanceof Unsettled) return weight;
    const full = weighted || !shared ? null : numberOrNone(subject, fullPoints);
    if (full instanceof Unsettled) return full;
    const share = weight ?? full;
    const points = asNumber(subject.figure(id), id);
    if (points instanceof Unsettled) {
      if (missing === "not graded" || !LACKING.has(points.reason.code)) return points;
      lacking = points;
      shared?.push({ id, weight, share });
      continue;
    }
    shared?.push({ id, points, weight, share });
    if (weight === null) sum.add(id, points);
    else addWeighted(sum, id, points, weight);
  }
  if (!lacking) return "as they are";
  if (sum.count === 0) return lacking;
  if (!shared) return "as they are";
  if (!weighted && shared.some(({ share }) => share === null)) return lacking;
  return renormalise(sum, shared) ? "grown" : lacking;
}

import { paper, sumOnPaper } from "../numbers/paper";
import type { TotalRule } from "../schemes/total";
import type { SumTerm } from "./basis";
import type { Appraised } from "./definition";
import type { UnsettledReason } from "./figure";
import { asNumber, Unsettled } from "./figure";
import { numberOrNone } from "./operands";
import type { Item } from "./sumTerms";

/** Why a person lacks an item. Any other reason is a fault of the scheme or the data, which no policy passes over. */
const LACKING: ReadonlySet<UnsettledReason["code"]> = new Set([
  "no value",
  "nothing to take over",
  "nothing to divide by",
  "nothing ranked",
]);

const weightedTerm = (id: string, points: number, weightPercent: number): SumTerm => ({
  id,
  points,
  weightPercent,
  amount: paper((points * weightPercent) / 100),
});

/**
 * Every share grown by the same factor, so that the terms still add up to the total.
 * @param shares what each term counts by where the others make up for a missing one: its weight, or its full points
 */
function renormalised(
  terms: readonly SumTerm[],
  shares: readonly (number | null)[],
  whole: number,
): SumTerm[] | undefined {
  const present = sumOnPaper(shares.map((share) => share ?? 0));
  if (present <= 0) return undefined;
  return terms.map((term, index) => {
    if ((shares[index] ?? null) === null) return term;
    return term.weightPercent === undefined
      ? { ...term, amount: paper((term.points * whole) / present) }
      : weightedTerm(term.id, term.points, paper((term.weightPercent * whole) / present));
  });
}

/**
 * The terms of the total; unsettled where an item is missing that the policy doesn't provide for. `grown` where the
 * others make up for it: a plain sum by its full points, so all of its items need some.
 */
export function totalTerms(
  subject: Appraised,
  items: readonly Item[],
  weighted: boolean,
  missing: TotalRule["missing"] = "not graded",
): { readonly terms: readonly SumTerm[]; readonly grown: boolean } | Unsettled {
  const terms: SumTerm[] = [];
  const sharesOfTerms: (number | null)[] = [];
  const shares: (number | null)[] = [];
  let lacking: Unsettled | undefined;
  for (const { id, weightPercent, fullPoints } of items) {
    const weight = weighted ? numberOrNone(subject, weightPercent) : null;
    if (weight instanceof Unsettled) return weight;
    const full = weighted || missing !== "renormalise" ? null : numberOrNone(subject, fullPoints);
    if (full instanceof Unsettled) return full;
    const share = weight ?? full;
    const points = asNumber(subject.figure(id), id);
    shares.push(share);
    if (points instanceof Unsettled) {
      if (missing === "not graded" || !LACKING.has(points.reason.code)) return points;
      lacking = points;
      continue;
    }
    terms.push(weight === null ? { id, points, amount: points } : weightedTerm(id, points, weight));
    sharesOfTerms.push(share);
  }
  if (!lacking) return { terms, grown: false };
  if (terms.length === 0) return lacking;
  if (missing !== "renormalise") return { terms, grown: false };
  if (!weighted && shares.includes(null)) return lacking;
  const grown = renormalised(terms, sharesOfTerms, sumOnPaper(shares.map((share) => share ?? 0)));
  return grown ? { terms: grown, grown: true } : lacking;
}

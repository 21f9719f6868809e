import { paper, subtractOnPaper, sumOnPaper } from "../../../core/numbers/paper";
import { roundDecimal } from "../../../core/numbers/roundDecimal";
import type { FieldSetting } from "../../../core/schemes/choice";
import type { Indicator } from "../../../core/schemes/indicator";
import type { Scheme } from "../../../core/schemes/scheme";

/** What the indicators of a scheme are weighed in: percent, or the full points of a plain sum. */
export type WeightField = "weightPercent" | "fullPoints";

/** Points that a plain sum comes to where the scheme promises no other total. */
const USUAL_TOTAL = 100;
const DECIMALS_OF_A_SHARE = 2;

/** What a scheme weighs its indicators in; a new one in percent. */
export function weightFieldOf({ indicators = [], total }: Scheme): WeightField {
  if (total?.combine !== undefined) return total.combine === "sum" ? "fullPoints" : "weightPercent";
  const isSum = indicators.some(
    ({ weightPercent, fullPoints }) => weightPercent === undefined && fullPoints !== undefined,
  );
  return isSum ? "fullPoints" : "weightPercent";
}

/** What the weights are to come to: 100 %, or the total that the scheme promises. */
export function weightGoal({ total }: Scheme, field: WeightField): number {
  return field === "weightPercent" ? 100 : (total?.headline ?? USUAL_TOTAL);
}

/** The weight of an indicator where it is a number and counts. */
export function weightOf(indicator: Indicator, field: WeightField): number | undefined {
  const weight = indicator[field];
  return typeof weight === "number" && indicator.informative !== true ? weight : undefined;
}

/** What all weights come to, as on paper. */
export function weightSum({ indicators = [] }: Scheme, field: WeightField): number {
  return sumOnPaper(indicators.flatMap((indicator) => weightOf(indicator, field) ?? []));
}

/**
 * Shares what the locked weights leave of the goal evenly among the others; what can't be shared evenly to two decimals
 * goes to the last. Nothing where all are locked or nothing is left.
 */
export function spreadRest(scheme: Scheme, field: WeightField, locked: ReadonlySet<string>): FieldSetting[] {
  const weighed = (scheme.indicators ?? []).filter((indicator) => weightOf(indicator, field) !== undefined);
  const kept = weighed.filter(({ id }) => locked.has(id));
  const open = weighed.filter(({ id }) => !locked.has(id));
  const rest = subtractOnPaper(
    weightGoal(scheme, field),
    sumOnPaper(kept.map((indicator) => weightOf(indicator, field) ?? 0)),
  );
  if (open.length === 0 || rest <= 0) return [];
  const even =
    Math.floor(paper((rest / open.length) * 10 ** DECIMALS_OF_A_SHARE)) / 10 ** DECIMALS_OF_A_SHARE;
  const last = roundDecimal(subtractOnPaper(rest, even * (open.length - 1)), DECIMALS_OF_A_SHARE);
  return open.map(({ id }, place) => ({
    field: `indicators.${id}.${field}`,
    value: place === open.length - 1 ? last : even,
  }));
}

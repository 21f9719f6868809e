import type { Operand } from "../schemes/operand";
import type { PayComponent } from "../schemes/pay";
import type { Scheme } from "../schemes/scheme";
import type { FigureRanges } from "./figureRanges";
import type { Remedy, SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";

/** How people name pay for more than the plan asks. */
const OVERFULFILMENT =
  /超计划|超計劃|超計畫|超额|超額|超产|超產|超目标|超目標|above.?plan|over.?plan|over.?fulfil|over.?achiev|excess/i;

/** How people name how far a plan was met. */
const ATTAINMENT = /完成|达成|達成|attain|achiev|complet|fulfil/i;

const textsOf = (names: Readonly<Record<string, string>>, id: string): string =>
  [id, ...Object.values(names)].join(" ");

/** True for a component that pays what lies beyond the plan, by its own name or that of what it pays. */
function paysOverfulfilment(
  { id, names, terms }: PayComponent,
  { inputs = [], commissions = [] }: Scheme,
): boolean {
  const factors = terms.flatMap(({ factors: operands }) => operands);
  const parts = [...inputs, ...commissions].filter((part) => factors.includes(part.id));
  return [{ id, names }, ...parts].some((part) => OVERFULFILMENT.test(textsOf(part.names, part.id)));
}

/** An attainment among the factors that nothing keeps at 100 %, with what would. */
function uncappedFactor(
  operands: readonly Operand[],
  scheme: Scheme,
  ranges: FigureRanges,
): { factor: string; remedies: Remedy[] } | undefined {
  for (const factor of operands) {
    if (typeof factor !== "string" || ranges.of(factor).to <= 1) continue;
    const indicator = scheme.indicators?.find(({ id }) => id === factor);
    if (indicator?.method.kind === "ratio" && indicator.method.gives === "fraction") {
      const field = `indicators.${factor}.method.capFraction`;
      return { factor, remedies: [{ code: "cap at full", sets: [{ field, value: 1 }] }] };
    }
    if (scheme.inputs?.some(({ id, unit }) => id === factor && unit === "share"))
      return { factor, remedies: [] };
  }
  return undefined;
}

/** True where a factor says by its name, or that of what it measures, how far a plan was met. */
function isAttainment(factor: string, { indicators = [], inputs = [] }: Scheme): boolean {
  const part = [...indicators, ...inputs].find(({ id }) => id === factor);
  return part !== undefined && ATTAINMENT.test(textsOf(part.names, factor));
}

/** An over-fulfilled plan that is paid by an uncapped attainment and by a bonus of its own as well. */
export function paidTwiceFindings(scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  const counted = (scheme.pay?.components ?? []).filter((each) => each.counted !== false);
  return counted.flatMap((component) => {
    const other = counted.find((each) => each !== component && paysOverfulfilment(each, scheme));
    if (!other || component.atMost !== undefined || paysOverfulfilment(component, scheme)) return [];
    return component.terms.flatMap(({ factors }, term): SchemeFinding[] => {
      const uncapped = uncappedFactor(factors, scheme, ranges);
      if (!uncapped || !isAttainment(uncapped.factor, scheme)) return [];
      const message = {
        code: "paid twice",
        component: component.id,
        factor: uncapped.factor,
        other: other.id,
      } as const;
      const place = `pay.components.${component.id}.terms.${term}`;
      return [schemeFinding("warning", place, message, { expected: 1, remedies: uncapped.remedies })];
    });
  });
}

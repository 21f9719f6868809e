import type { Value } from "../../core/appraise/figure";
import type { Indicator } from "../../core/schemes/indicator";
import type { Scheme } from "../../core/schemes/scheme";

const parameterOf = (scheme: Scheme, id: string): number | null | undefined =>
  scheme.parameters?.find((parameter) => parameter.id === id)?.value;

/** The value with which an indicator is met in full, as its own method has it; undefined where the method needs none. */
function faultlessValue({ id, method, fullPoints }: Indicator, scheme: Scheme): Value | undefined {
  if (method.kind === "yesNo") return true;
  if (method.kind === "rated") return typeof fullPoints === "number" ? fullPoints : undefined;
  if (method.kind === "levels") {
    const points = method.levels.map((level) => (typeof level.points === "number" ? level.points : 0));
    return method.levels[points.indexOf(Math.max(...points))]?.id;
  }
  if (method.kind !== "threshold") return undefined;
  const { reached } = method;
  const own = ("all" in reached ? reached.all : reached.any).find(({ of }) => of === id);
  const limit = own?.atLeast ?? own?.atMost;
  return typeof limit === "string" ? (parameterOf(scheme, limit) ?? undefined) : limit;
}

/** Values of somebody who meets everything, read from the scheme: what an example leaves out is as it should be. */
export function faultlessValues(scheme: Scheme): Map<string, Value> {
  return new Map(
    (scheme.indicators ?? []).flatMap((indicator) => {
      const value = faultlessValue(indicator, scheme);
      return value === undefined ? [] : [[indicator.id, value] as const];
    }),
  );
}

import type { BandRows } from "../schemes/bandRows";
import type { EdgesOption } from "../bands/edgesOption";
import type { Method, RatioMethod } from "../schemes/method";

/** The target of a ratio as the monthly run knows it: a number, or the team's own mean or median. */
export type MonthTarget = number | "team mean" | "team median";

/** How the monthly run turns a value into points: by bands, or by the attainment of a target. */
export type MonthMethod =
  | { readonly kind: "bands"; readonly bands: BandRows; readonly edges: EdgesOption }
  | {
      readonly kind: "ratio";
      readonly target: MonthTarget;
      readonly better: "higher" | "lower";
      /** Highest attainment that counts, as a fraction; null where all of it does. */
      readonly capFraction: number | null;
      readonly bands?: BandRows;
      readonly edges: EdgesOption;
    };

const isNoDefault = (option: string): boolean => option !== "points" && option !== "undefined";

function monthTarget({ target }: RatioMethod): MonthTarget | undefined {
  return typeof target === "number" || target === "team mean" || target === "team median"
    ? target
    : undefined;
}

/** The method with its defaults filled in, or undefined where the monthly run can't compute it from a column. */
export function monthMethod(method: Method): MonthMethod | undefined {
  const edges = "edges" in method ? (method.edges ?? "as worded") : "as worded";
  if (method.kind === "bands")
    return method.of === undefined ? { kind: "bands", bands: method.bands, edges } : undefined;
  if (method.kind !== "ratio") return undefined;
  const { of, part, gives, emptyDenominator, better, capFraction, bands } = method;
  const target = monthTarget(method);
  const beyond = of ?? part ?? [gives ?? "points", emptyDenominator ?? "undefined"].find(isNoDefault);
  if (target === undefined || beyond !== undefined) return undefined;
  return {
    kind: "ratio",
    target,
    better: better ?? "higher",
    capFraction: capFraction ?? null,
    ...(bands && { bands }),
    edges,
  };
}

import type { EdgesOption } from "../../bands/edgesOption";
import type { BandRows, Bands } from "../bandRows";
import { isGradeRules } from "../grades";
import type { Incident } from "../incident";
import { measuresOf } from "../indicator";
import type { Method } from "../method";
import type { Scheme } from "../scheme";

/** Bands somewhere in a scheme, and what their answers are. */
export interface PlacedBands {
  readonly bands: BandRows;
  readonly edges: EdgesOption;
  readonly path: string;
  readonly answers: "numbers" | "labels";
}

const placed = (
  { bands, edges = "as worded" }: Bands,
  path: string,
  answers: PlacedBands["answers"] = "numbers",
): PlacedBands => ({ bands, edges, path: `${path}.bands`, answers });

function ofMethod(method: Method, path: string): PlacedBands[] {
  if (method.kind === "bands") return [placed(method, path)];
  if (method.kind === "ratio" && method.bands) {
    const { bands, edges } = method;
    return [placed({ bands, ...(edges && { edges }) }, path)];
  }
  if (method.kind !== "rated" || !method.rubric) return [];
  return [{ bands: method.rubric, edges: "as worded", path: `${path}.rubric`, answers: "labels" }];
}

function ofIncident(incident: Incident, path: string): PlacedBands[] {
  return (["points", "money"] as const).flatMap((field) => {
    const tariff = incident[field];
    return tariff?.kind === "bySize" || tariff?.kind === "byCount" ? placed(tariff, `${path}.${field}`) : [];
  });
}

/** All bands of a scheme with their places. */
export function placedBands(scheme: Scheme): PlacedBands[] {
  const { indicators = [], incidents = [], grades, payout, commissions = [] } = scheme;
  return [
    ...indicators.flatMap((indicator, index) =>
      measuresOf(indicator).flatMap(({ method }, place) => {
        const at = place === 0 ? `indicators[${index}]` : `indicators[${index}].alternatives[${place - 1}]`;
        return ofMethod(method, `${at}.method`);
      }),
    ),
    ...incidents.flatMap((incident, index) => ofIncident(incident, `incidents[${index}]`)),
    ...(grades && !isGradeRules(grades) ? [placed(grades, "grades", "labels")] : []),
    ...(payout ? [placed(payout, "payout")] : []),
    ...commissions.map((commission, index) => placed(commission, `commissions[${index}]`)),
  ];
}

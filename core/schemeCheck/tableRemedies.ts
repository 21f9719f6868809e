import type { SettledBands } from "../bands/settleBands";
import { payFindings } from "../check/payFindings";
import { commissionColumns } from "../commission/tiers";
import type { FieldSetting } from "../schemes/choice";
import type { Remedy } from "./schemeFinding";
import type { SchemeTable } from "./schemeTables";

/** Ways to settle the edges of a table: by its lower limits, by its upper limits, or by rounding first. */
export function edgeRemedies({ place, rowsField, bands }: SchemeTable): Remedy[] {
  if (rowsField === "rubric" || (bands.edges ?? "as worded") !== "as worded") return [];
  return (["lower", "upper", "round"] as const).map((edges) => ({
    code: `edges ${edges}`,
    sets: [{ field: `${place}.edges`, value: edges }],
  }));
}

/** The base amounts (or quick deductions) that make a table continuous, all at once: each rests on the tier below. */
export function baseRemedies({ place, use }: SchemeTable, bands: SettledBands): Remedy[] {
  if (use !== "base" && use !== "quick") return [];
  const { extra } = commissionColumns(bands.table.headers);
  const sets = payFindings(bands, use).flatMap(({ message, rows: [row = 1] }): FieldSetting[] =>
    message.code === "base-mismatch" || message.code === "quick-mismatch"
      ? [{ field: `${place}.bands.${row - 1}.${extra + 1}`, value: message.expected }]
      : [],
  );
  return sets.length === 0 ? [] : [{ code: "continuous base", sets }];
}

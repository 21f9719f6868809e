import type { CommissionMethod } from "../commission/method";
import type { Bands } from "../schemes/bandRows";
import { isGradeRules } from "../schemes/grades";
import { measuresOf } from "../schemes/indicator";
import type { Scheme } from "../schemes/scheme";

/** A band table of a scheme: where it stands, what is looked up in it, and what for. */
export interface SchemeTable {
  /** Path of the part that holds `bands` and `edges`. */
  readonly place: string;
  /** The field of the rows: `bands` or `rubric`. */
  readonly rowsField: "bands" | "rubric";
  readonly bands: Bands;
  /** Header texts of the columns after the limits, where the scheme names them. */
  readonly columns?: readonly string[];
  readonly use: "points" | "rubric" | "tariff" | "grade" | "payout" | CommissionMethod;
  /** Id of the figure that is looked up; undefined for a measured value, the size or the number of cases. */
  readonly of?: string;
  /** What limits the value that is looked up, where that isn't a figure. */
  readonly value?: "attainment" | "size" | "count" | "points given";
  /** Id of the figure that the table gives. */
  readonly gives: string;
}

function methodTables(scheme: Scheme): SchemeTable[] {
  return (scheme.indicators ?? []).flatMap((indicator) =>
    measuresOf(indicator).flatMap(({ method }, measure): SchemeTable[] => {
      const at = `indicators.${indicator.id}`;
      const place = measure === 0 ? `${at}.method` : `${at}.alternatives.${measure - 1}.method`;
      const gives = indicator.id;
      if (method.kind === "bands") {
        const named = method.of !== undefined && method.of !== indicator.id ? { of: method.of } : {};
        return [{ place, rowsField: "bands", bands: method, use: "points", gives, ...named }];
      }
      if (method.kind === "ratio" && method.bands) {
        const bands = { bands: method.bands, ...(method.edges && { edges: method.edges }) };
        return [{ place, rowsField: "bands", bands, use: "points", value: "attainment", gives }];
      }
      if (method.kind === "rated" && method.rubric) {
        const bands = { bands: method.rubric };
        return [{ place, rowsField: "rubric", bands, use: "rubric", value: "points given", gives }];
      }
      return [];
    }),
  );
}

function tariffTables(scheme: Scheme): SchemeTable[] {
  return (scheme.incidents ?? []).flatMap((incident) =>
    (["points", "money"] as const).flatMap((field): SchemeTable[] => {
      const tariff = incident[field];
      if (tariff?.kind !== "bySize" && tariff?.kind !== "byCount") return [];
      const value = tariff.kind === "bySize" ? "size" : "count";
      return [
        {
          place: `incidents.${incident.id}.${field}`,
          rowsField: "bands",
          bands: tariff,
          use: "tariff",
          value,
          gives: incident.id,
        },
      ];
    }),
  );
}

/** Every band table of a scheme, in the order of the document. */
export function schemeTables(scheme: Scheme): SchemeTable[] {
  const { grades, payout, commissions = [] } = scheme;
  const rowsField = "bands";
  return [
    ...methodTables(scheme),
    ...tariffTables(scheme),
    ...(grades && !isGradeRules(grades)
      ? [
          {
            place: "grades",
            rowsField,
            bands: grades,
            use: "grade",
            of: grades.of ?? "total",
            gives: "grade",
          } as const,
        ]
      : []),
    ...(payout
      ? [{ place: "payout", rowsField, bands: payout, use: "payout", of: "total", gives: "payout" } as const]
      : []),
    ...commissions.map(({ id, of, method, columns, ...bands }): SchemeTable => ({
      place: `commissions.${id}`,
      rowsField,
      bands,
      use: method,
      of,
      gives: id,
      ...(columns && { columns }),
    })),
  ];
}
